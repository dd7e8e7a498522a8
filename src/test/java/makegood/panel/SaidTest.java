package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.lint.FindingCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server says of its own in English has its words in each other language of the pages. */
class SaidTest {

    private static final Path WORDS = Path.of("src/main/resources/static/words");
    private static final Path SOURCES = Path.of("src/main/java/makegood");

    /** Where sentences are written that a page shows. */
    private static final Set<String> PACKAGES =
            Set.of(
                    "web",
                    "people",
                    "desk",
                    "intake",
                    "letter",
                    "limit",
                    "playbook",
                    "proof",
                    "retention",
                    "upkeep");

    /** Read elsewhere: by programs, by who runs the server, in a letter to the customer, in a file. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "ApiDescription",
                    "LineRules",
                    "LineErrors",
                    "AccountReader",
                    "RetentionSettings",
                    "SettingFault",
                    "DatabaseAddress",
                    "ModelSettings",
                    "OpenCalls",
                    "Material",
                    "Promise",
                    "TaskFile",
                    "Voices",
                    "Remarks",
                    "PageReader",
                    "Proofreader",
                    "UnknownSettings");

    private static final Set<String> OF_LETTERS =
            Set.of("draft.line", "draft.subject", "heard", "LOG.info", "LOG.warn", "LOG.error");

    /** What the page tells by other means: why a flow was taken, by its own words in the message file. */
    private static final Set<String> BY_OTHER_WORDS =
            Set.of("You chose it.", "Chosen at the import.", "Call with {}, {}");

    private static final Pattern ENTRY =
            Pattern.compile("^ {2}'((?:[^'\\\\]|\\\\.)+)': '((?:[^'\\\\]|\\\\.)+)',$");

    @Test
    void hasWordsForEverySentenceThatAPageShows() throws IOException {
        Set<String> server =
                ServerSentences.in(PACKAGES.stream().flatMap(SaidTest::files), OF_LETTERS);
        server.removeAll(BY_OTHER_WORDS);

        Set<String> known = entries().keySet();

        assertThat(server).hasSizeGreaterThan(100);
        assertThat(server.stream().filter(sentence -> !isTold(sentence, known)))
                .as("Give each its words in static/words/said-de.js")
                .isEmpty();
    }

    /** As the page finds them: a value stands for any text. */
    private static boolean isTold(String sentence, Set<String> known) {
        return known.stream()
                .map(each -> ("\\Q" + each + "\\E").replace("{}", "\\E.*?\\Q"))
                .anyMatch(sentence::matches);
    }

    @Test
    void namesEveryFinding() throws IOException {
        String file = Files.readString(WORDS.resolve("said-de.js"));
        String findings = file.substring(file.indexOf("export const findings"));

        assertThat(FindingCode.values())
                .allSatisfy(
                        code ->
                                assertThat(findings)
                                        .containsPattern("(?m)^  '?" + code.key() + "'?: '\\S"));
    }

    @Test
    void keepsEveryValueOfASentenceOrLeavesItOutOnPurpose() throws IOException {
        assertThat(entries())
                .allSatisfy(
                        (english, german) -> {
                            int values = english.split("\\{}", -1).length - 1;
                            Pattern.compile("\\{(\\d)}")
                                    .matcher(german)
                                    .results()
                                    .forEach(
                                            value ->
                                                    assertThat(Integer.parseInt(value.group(1)))
                                                            .as(english)
                                                            .isLessThan(values));
                        });
    }

    private static Stream<Path> files(String name) {
        Predicate<Path> shown =
                file -> !ELSEWHERE.contains(file.getFileName().toString().replace(".java", ""));
        return ServerSentences.filesOf(SOURCES.resolve(name)).filter(shown);
    }

    private static Map<String, String> entries() throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (String line : Files.readAllLines(WORDS.resolve("said-de.js"))) {
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.put(unescaped(entry.group(1)), unescaped(entry.group(2)));
            }
        }
        return entries;
    }

    private static String unescaped(String text) {
        return text.replace("\\'", "'");
    }
}
