package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an editor accepts by the schema, the reader accepts, and the other way round. */
class SchemaTest {

    /** What a file's shape decides; the rest (names that refer to nothing, conditions) no schema can see. */
    private static final Set<FindingCode> SHAPE =
            EnumSet.of(
                    FindingCode.UNKNOWN_KEY,
                    FindingCode.MISSING_KEY,
                    FindingCode.WRONG_TYPE,
                    FindingCode.EMPTY_VALUE,
                    FindingCode.UNKNOWN_VALUE,
                    FindingCode.WRONG_NAME);

    /** Refused before there is any shape to look at. */
    private static final Set<FindingCode> NO_YAML =
            EnumSet.of(
                    FindingCode.BROKEN_YAML,
                    FindingCode.FILE_TOO_DEEP,
                    FindingCode.NOT_UTF_8,
                    FindingCode.DUPLICATE_KEY,
                    FindingCode.MERGE_KEY,
                    FindingCode.ENDLESS_ALIAS);

    private static final FlowReader READER = Shared.reader(RuleNames.ALL);
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Files.readString(Path.of("conversation-flows/flow.schema.json")),
                            InputFormat.JSON);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @TestFactory
    Stream<DynamicTest> agreesOnTheShippedFlows() {
        return ShippedFlowsTest.files().map(file -> agreement(file.name(), file.text()));
    }

    @TestFactory
    Stream<DynamicTest> agreesOnTheFaultyExamples() {
        return FindingsTest.examples()
                .filter(file -> codes(file.text()).stream().noneMatch(NO_YAML::contains))
                .map(file -> agreement(file.name(), file.text()));
    }

    /** Each line taken out in turn: another key is missing, another list empty. */
    @TestFactory
    Stream<DynamicTest> agreesWhicheverLineIsMissing() {
        List<String> lines = WHOLE.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(
                        line ->
                                IntStream.range(0, lines.size())
                                        .filter(i -> i != line)
                                        .mapToObj(lines::get)
                                        .collect(Collectors.joining("\n", "", "\n")))
                .filter(text -> codes(text).stream().noneMatch(NO_YAML::contains))
                .map(text -> agreement("line", text));
    }

    /** Each value changed for one of another kind. */
    @TestFactory
    Stream<DynamicTest> agreesWhicheverValueIsOfAnotherKind() {
        List<String> lines = WHOLE.lines().toList();
        return lines.stream()
                .filter(line -> line.matches("\\s*(- )?[a-z-]+: .+"))
                .flatMap(
                        line ->
                                Stream.of("[a, b]", "{a: b}", "\"\"", "Two Words", "7")
                                        .map(value -> line.replaceFirst(": .+", ": " + value))
                                        .map(changed -> WHOLE.replace(line + "\n", changed + "\n")))
                .map(text -> agreement("value", text));
    }

    @Test
    void completesEveryMoveAndSource() throws IOException {
        String schema = Files.readString(Path.of("conversation-flows/flow.schema.json"));

        assertThat(schema)
                .contains(
                        Arrays.stream(makegood.utterance.Move.values())
                                .map(move -> "\"" + move.key() + "\"")
                                .toList())
                .contains(StepReader.SOURCES.stream().map(source -> "\"" + source + "\"").toList());
    }

    private static DynamicTest agreement(String name, String text) {
        List<FindingCode> shape = codes(text).stream().filter(SHAPE::contains).toList();
        return DynamicTest.dynamicTest(
                name + " " + shape,
                () -> {
                    var errors = SCHEMA.validate(alone(text), InputFormat.YAML);
                    assertThat(errors.isEmpty())
                            .as("the reader found %s, the schema %s in%n%s", shape, errors, text)
                            .isEqualTo(shape.isEmpty());
                });
    }

    /** What a flow brings along has a schema of its own. */
    private static String alone(String text) {
        return FlowText.of(new SourceFile("f.yaml", text)).flow().text();
    }

    private static List<FindingCode> codes(String text) {
        Findings findings = new Findings();
        READER.read(new SourceFile("f.yaml", text), findings);
        return findings.all().stream().map(finding -> finding.code()).toList();
    }

    private static final String WHOLE =
            """
            flow: f
            title: A flow
            source: james
            use-when: Always.
            suits: "true"
            steps:
              - step: prepare
                do: Read up.
                why: To know.
              - step: reason
                move: ask-reason
                learns:
                  - reason
                say:
                  - What happened?
                  - What was it?
                why: To know.
                source: mclees
                when: turns > 0
                done: known("reason")
                at-most: 2
              - any-order:
                  - step: close
                    move: thank
                    say: [Thank you., Thanks.]
                    why: Manners.
            interrupts:
              - interrupt: vent
                when: anger.level >= 2
                at-most: 3
                then: close
                move: acknowledge
                say: [Go on., I hear you.]
                why: Hear them.
            guards:
              - early-pitch
            make-good:
              - damage: 0
                give: 10% to 30%
                such-as: a card
            """;
}
