package makegood.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import makegood.lint.YamlValue.Listing;
import makegood.lint.YamlValue.Mapping;
import makegood.lint.YamlValue.Scalar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;

class YamlDocumentTest {

    private final Findings findings = new Findings();

    @Test
    void placesKeysAndValuesInUtf16EvenAfterEmoji() {
        String text = "\"😀 hi\": first\nsay:\n  - 'It''s us'\n";

        Mapping root = (Mapping) read(text).orElseThrow();

        Scalar first = (Scalar) root.entries().getFirst().value();
        assertThat(cut(text, first.span())).isEqualTo("first");
        Scalar item =
                (Scalar) ((Listing) root.entry("say").orElseThrow().value()).items().getFirst();
        assertThat(item.value()).isEqualTo("It's us");
        assertThat(cut(text, item.content())).isEqualTo("It''s us");
    }

    @Test
    void pointsInsideFoldedBlockAndEscapedScalars() {
        String text =
                "when: >\n"
                        + "  known(\"a\") &&\n"
                        + "  known(\"b\")\n"
                        + "quoted: 'don''t do(\"c\")'\n"
                        + "escaped: \"x \\\"d\\\" y\"\n";
        SourceFile file = new SourceFile("f.yaml", text);

        Mapping root = (Mapping) YamlDocument.read(file, findings).orElseThrow();

        for (String key : new String[] {"when:b", "quoted:c", "escaped:d"}) {
            Scalar scalar = (Scalar) root.entry(key.split(":")[0]).orElseThrow().value();
            String letter = key.split(":")[1];
            int at = scalar.value().indexOf("\"" + letter + "\"") + 1;
            assertThat(cut(text, scalar.part(file, at, at + 1))).isEqualTo(letter);
            assertThat(text.charAt(scalar.part(file, at, at + 1).end())).isIn('"', '\\');
        }
    }

    @Test
    void tellsWhereANumberSignCutsATextOffButNotOfComments() {
        String text =
                """
                # a comment
                cut: order #42 is late
                empty: #7
                quoted: "order #42" # a comment
                block: >
                  order #42
                within: order no.#42   ## a comment
                list: [1, 2] #tight
                plain: order
                """;

        Mapping root = (Mapping) read(text).orElseThrow();

        assertThat(((Scalar) root.entry("cut").orElseThrow().value()).value()).isEqualTo("order");
        assertThat(findings.all())
                .allMatch(finding -> finding.code() == FindingCode.CUT_TEXT)
                .extracting(Finding::line)
                .containsExactly(2, 3);
        assertThat(findings.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 1\\na: 2|duplicate-key|2:1",
                "a: &x {b: 1}\\nc:\\n  <<: *x|merge-key|3:3",
                "a: &x\\n  - *x|endless-alias|1:4",
                "a:\\n\\tb: 1|broken-yaml|2:1",
                "a: b: c|broken-yaml|1:5",
                "a: \"open|broken-yaml|1:9",
                "a: [1, 2|broken-yaml|1:9",
                "a: 1\\n b: 2|broken-yaml|2:2",
                "a: ! slip|broken-yaml|1:4",
                "a: !slip|broken-yaml|1:4",
                "? [a]\\n: 1|wrong-type|1:3",
                "a: *nowhere|broken-yaml|1:4",
                "a: 1\\n---\\nb: 2|broken-yaml|2:1",
                "``|empty-value|1:1",
                "a: \\ufffd|not-utf-8|1:4",
            })
    void refusesWithAPlace(String text, String code, String place) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\ufffd", "\uFFFD");

        Optional<YamlValue> root = read(yaml);

        assertThat(root).isEmpty();
        assertThat(findings.all())
                .extracting(
                        finding -> finding.code().key(),
                        finding -> finding.line() + ":" + finding.column())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, place));
    }

    /** Who follows it to the letter has a file that can be read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- {quote.reason}. I see.|- '{quote.reason}. I see.'",
                "- [I see]. Thank you.|- '[I see]. Thank you.'",
                "- \"Is that it?\" Really.|- '\"Is that it?\" Really.'",
                "- 'Say what's missing.'|- 'Say what''s missing.'",
                "- *What* would you want?|- '*What* would you want?'",
                "- !known(\"a\")|- '!known(\"a\")'",
                "- @home, what then?|- '@home, what then?'"
            })
    void curesByQuotes(String broken, String mended) {
        assertThat(read(broken)).isEmpty();
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cure()).isEqualTo(YamlTrouble.QUOTE));
        assertThat(read(mended)).isPresent();
    }

    @Test
    void tellsAStepTooDeepFromASecondColon() {
        read("- step: plan\n    move: offer-plan\n");

        assertThat(findings.all())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.message()).contains("deeper");
                            assertThat(finding.line()).isEqualTo(2);
                            assertThat(finding.column()).isEqualTo(5);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "deep, file-too-deep",
        "large, file-too-large",
        "bomb, endless-alias",
        "keys, duplicate-key"
    })
    void refusesHostileTextInBoundedTime(String kind, String code) {
        String text =
                switch (kind) {
                    case "deep" -> "[".repeat(90_000);
                    case "large" -> "a: " + "x".repeat(10_000_000);
                    case "bomb" -> bomb();
                    default -> "a: 1\n".repeat(30_000);
                };

        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> assertThat(read(text)).isEmpty());

        assertThat(findings.all())
                .isNotEmpty()
                .allMatch(finding -> finding.code().key().equals(code));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        return bomb.toString();
    }

    private Optional<YamlValue> read(String text) {
        return YamlDocument.read(new SourceFile("f.yaml", text), findings);
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
