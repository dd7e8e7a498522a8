package makegood.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What counts as venting is written in one place, and whoever asks for it by name gets just that. */
class NamedConditionsTest {

    private static final String TWO =
            """
            conditions:
              - condition: venting
                means: "Angry: it has to come out."
                when: holds("angry") && !known("remedy")
              - condition: angry
                means: |
                  Level 2 or more,
                  a "plain" figure.
                when: anger.level >= 2
            """;

    private static final String MEANING = "conditions: [{condition: a, means: \"%s\", when: slip}]";

    private final ConditionReader reader = new ConditionReader();
    private final Findings findings = new Findings();

    @Test
    void areAskedForByNameInWhateverOrderTheyStand() {
        NamedConditions named = read(TWO);

        Condition condition = named.find("venting").orElseThrow().condition();

        assertThat(condition.holds(angry(2, false))).isTrue();
        assertThat(condition.holds(angry(2, true))).isFalse();
        assertThat(condition.holds(angry(1, false))).isFalse();
        assertThat(condition.mentions())
                .extracting(Mention::name)
                .containsExactly("angry", "remedy");
    }

    @Test
    void mayStandInSeveralFilesThatAskForOneAnother() {
        String other = "conditions: [{condition: calm, means: Calm., when: '!holds(\"angry\")'}]";

        NamedConditions named =
                NamedConditionsReader.read(
                        List.of(new SourceFile("a.yaml", other), new SourceFile("b.yaml", TWO)),
                        reader,
                        findings);

        assertThat(findings.all()).isEmpty();
        assertThat(named.find("calm").orElseThrow().condition().holds(angry(1, false))).isTrue();
    }

    @Test
    void readAsTheSameOnceTheyWereWritten() {
        NamedConditions named = read(TWO);

        NamedConditions again = read(named.written());

        assertThat(again.hold(named)).isTrue();
        assertThat(named.hold(again)).isTrue();
        assertThat(again.written()).isEqualTo(named.written());
        assertThat(named.only(Set.of("angry")).names()).containsExactly("angry");
        assertThat(named.only(Set.of("venting")).names()).containsExactly("angry", "venting");
    }

    @Test
    void readAsTheSameWhateverStandsInThem() {
        NamedConditions named =
                read(
                        """
                        conditions:
                          - condition: odd
                            means: "“Ça va?” \\\\ \\"😀\\" \\t\\n \\u00a0\\u2028\\ufeff."
                            when: 'fact("reason") == "é \\u2029\\x07" || "\\\\" == fact("impact")'
                          - condition: bell
                            means: Plain.
                            when: "fact(\\"reason\\") == \\"\\a\\x7f\\""
                        """);

        NamedConditions again = read(named.written());

        assertThat(findings.all()).isEmpty();
        assertThat(again.names()).containsExactly("bell", "odd");
        assertThat(again.hold(named)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\u0085", "\\x7f", "\\ud83d"})
    void meanNothingThatCannotBeSeen(String character) {
        read(MEANING.formatted("Angry." + character));

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(FindingCode.WRONG_TYPE);
    }

    @Test
    void sayWhatTheyMeanInASentenceOrTwo() {
        read(MEANING.formatted("x".repeat(501)));

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_TOO_LARGE);
    }

    @Test
    void giveWayToOthersOfTheSameNameWhichTheRestThenAsksFor() {
        String sooner = "conditions: [{condition: angry, means: Soon., when: anger.level >= 1}]";

        NamedConditions named =
                NamedConditionsReader.read(
                        List.of(new SourceFile("a.yaml", sooner)), read(TWO), reader, findings);

        assertThat(findings.all()).isEmpty();
        assertThat(named.find("venting").orElseThrow().condition().holds(angry(1, false))).isTrue();
    }

    @Test
    void tellOfThoseThatAskForThemselves() {
        NamedConditions named =
                read(
                        """
                        conditions:
                          - {condition: a, means: A., when: 'holds("b")'}
                          - {condition: b, means: B., when: 'slip || holds("c")'}
                          - {condition: c, means: C., when: 'holds("a")'}
                          - {condition: d, means: D., when: 'holds("d")'}
                        """);

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsOnly(FindingCode.CYCLIC_CONDITION)
                .hasSize(2);
        assertThat(named.names()).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refuseToDoubleAtEveryTurn() {
        String doubling =
                IntStream.range(0, 190)
                        .mapToObj(
                                i ->
                                        "  - {condition: n"
                                                + i
                                                + ", means: N., when: '"
                                                + (i == 0
                                                        ? "slip"
                                                        : "holds(\"n%d\") || holds(\"n%d\")"
                                                                .formatted(i - 1, i - 1))
                                                + "'}\n")
                        .collect(Collectors.joining("", "conditions:\n", ""));

        NamedConditions named = read(doubling);

        assertThat(findings.all())
                .extracting(Finding::code)
                .contains(FindingCode.CONDITION_TOO_COSTLY);
        assertThat(named.names()).hasSizeLessThan(10);
    }

    @Test
    void areForFlowsAndNotForRules() {
        assertThat(catchThrowable(() -> reader.of("holds(\"venting\")")))
                .hasMessageContaining("No condition is named \"venting\"");
    }

    @Test
    void lintCleanAsTheyAreShipped() {
        List<SourceFile> files =
                new SourceFolder(Path.of("conversation-flows/conditions"), ".yaml").files();

        NamedConditions named = NamedConditionsReader.read(files, reader, findings);

        assertThat(findings.all()).isEmpty();
        assertThat(named.names()).contains("venting", "bad-time", "our-slip");
    }

    /** What an editor accepts by the schema, the reader accepts, and the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "    when: slip",
                "    means: A slip.\n    when: [slip]",
                "    means: A slip.\n    when: slip\n    why: Because.",
                "    means: ''\n    when: slip",
                "    means: A slip.\n    when: slip"
            })
    void areReadAsTheirSchemaSays(String rest) throws Exception {
        for (String name : List.of("slipped", "Slipped Up", "''", "{a: b}")) {
            String yaml = "conditions:\n  - condition: " + name + "\n" + rest + "\n";
            Findings told = new Findings();
            NamedConditionsReader.read(List.of(new SourceFile("c.yaml", yaml)), reader, told);

            assertThat(schema().validate(yaml, InputFormat.YAML).isEmpty())
                    .as(yaml)
                    .isEqualTo(!told.hasErrors());
        }
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("conversation-flows/conditions.schema.json")),
                        InputFormat.JSON);
    }

    private NamedConditions read(String yaml) {
        return NamedConditionsReader.read(
                List.of(new SourceFile("c.yaml", yaml)), reader, findings);
    }

    private static Situation angry(int level, boolean remedy) {
        return new Situation.Blank() {
            @Override
            public Anger anger() {
                return new Anger(0.9, level, "steady", level);
            }

            @Override
            public boolean known(String fact) {
                return remedy && fact.equals("remedy");
            }
        };
    }
}
