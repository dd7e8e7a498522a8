package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

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
        String file = Files.readString(WORDS);
        int from = file.indexOf("export const " + part);
        String words = file.substring(from, file.indexOf("};", from));

        assertThat(found(WORD, words)).isEqualTo(found(Pattern.compile("(?m)" + named), flows()));
    }

    private static String flows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("conversation-flows"))) {
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
