package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flows that come along, and their steps, have a name in each other language of the pages. */
class NamesTest {

    private static final Path WORDS = Path.of("src/main/resources/static/words/names-de.js");
    private static final Pattern WORD = Pattern.compile("(?m)^  '?([a-z-]+)'?: '.+',$");

    @ParameterizedTest
    @CsvSource({"flows, '^flow: ([a-z-]+)'", "steps, '^ *- (?:step|interrupt): ([a-z-]+)'"})
    void haveAGermanNameEachAndNoOther(String part, String named) throws IOException {
        assertThat(found(WORD, words(part)))
                .isEqualTo(found(Pattern.compile("(?m)" + named), flows()));
    }

    @Test
    void nameEachRuleInGermanAndNoOther() throws IOException {
        String rules = yaml("conversation-flows/phrasebook");

        assertThat(found(WORD, words("rules")))
                .isEqualTo(found(Pattern.compile("(?m)^rule: ([a-z-]+)"), rules));
    }

    @Test
    void sayInGermanWhatStandsInEachScorecard() throws IOException {
        Pattern text = Pattern.compile("(?m)^ *(?:title|about|ask|guide): (.+)$");
        Pattern words = Pattern.compile("(?m)^  (?:'(.+?)'|\"(.+?)\"):(?: '|$)");

        assertThat(
                        words.matcher(words("scorecards"))
                                .results()
                                .map(each -> each.group(1) == null ? each.group(2) : each.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        found(text, yaml("conversation-flows/scorecards")));
    }

    private static String words(String part) throws IOException {
        String file = Files.readString(WORDS);
        int from = file.indexOf("export const " + part);
        return file.substring(from, file.indexOf("};", from));
    }

    private static String flows() throws IOException {
        return yaml("conversation-flows");
    }

    private static String yaml(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(NamesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
