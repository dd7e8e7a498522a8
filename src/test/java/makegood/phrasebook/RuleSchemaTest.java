package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import makegood.condition.ConditionReader;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an editor accepts of a rule by the schema, the reader accepts, and the other way round. */
class RuleSchemaTest {

    /** What a file's shape decides; the rest (patterns, conditions, examples that don't hold) no schema can see. */
    private static final Set<FindingCode> SHAPE =
            EnumSet.of(
                    FindingCode.UNKNOWN_KEY,
                    FindingCode.MISSING_KEY,
                    FindingCode.WRONG_TYPE,
                    FindingCode.EMPTY_VALUE,
                    FindingCode.UNKNOWN_VALUE,
                    FindingCode.WRONG_NAME,
                    FindingCode.NO_EXAMPLES);

    private static final Set<FindingCode> NO_YAML =
            EnumSet.of(FindingCode.BROKEN_YAML, FindingCode.DUPLICATE_KEY);

    private static final Path FILE = Path.of("conversation-flows/rule.schema.json");
    private static final PhrasebookReader READER =
            new PhrasebookReader(new ConditionReader(), Books.READER);
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE), InputFormat.JSON);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @TestFactory
    Stream<DynamicTest> agreesOnTheShippedRules() {
        return new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml")
                .files().stream().map(file -> agreement(file.name(), file.name(), file.text()));
    }

    /** Each line taken out in turn: another key is missing, another list empty. */
    @TestFactory
    Stream<DynamicTest> agreesWhicheverLineIsMissing() {
        return Stream.of(WHOLE, OFF)
                .flatMap(
                        whole -> {
                            List<String> lines = whole.lines().toList();
                            return IntStream.range(0, lines.size())
                                    .mapToObj(
                                            line ->
                                                    IntStream.range(0, lines.size())
                                                            .filter(i -> i != line)
                                                            .mapToObj(lines::get)
                                                            .collect(
                                                                    Collectors.joining(
                                                                            "\n", "", "\n")));
                        })
                .filter(RuleSchemaTest::isYaml)
                .map(text -> agreement("line", "r.yaml", text));
    }

    /** Each value changed for one of another kind. */
    @TestFactory
    Stream<DynamicTest> agreesWhicheverValueIsOfAnotherKind() {
        return Stream.of(WHOLE, OFF)
                .flatMap(
                        whole ->
                                whole.lines()
                                        .filter(line -> line.matches("\\s*(- )?[a-z-]+: .+"))
                                        .flatMap(line -> changes(whole, line)))
                .filter(RuleSchemaTest::isYaml)
                .map(text -> agreement("value", "r.yaml", text));
    }

    private static Stream<String> changes(String whole, String line) {
        return Stream.of("[a, b]", "[]", "{a: b}", "{a: [b]}", "\"\"", "Two Words", "7", "true")
                .map(value -> line.replaceFirst(": .+", ": " + value))
                .map(changed -> whole.replace(line + "\n", changed + "\n"));
    }

    @Test
    void completesEveryKeyThatTheReaderKnows() throws IOException {
        var properties =
                JsonMapper.builder().build().readTree(Files.readString(FILE)).path("properties");

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(RuleReader.KEYS);
    }

    private static DynamicTest agreement(String label, String name, String text) {
        List<FindingCode> shape = codes(name, text).stream().filter(SHAPE::contains).toList();
        return DynamicTest.dynamicTest(
                label + " " + shape,
                () -> {
                    var errors = SCHEMA.validate(text, InputFormat.YAML);
                    assertThat(errors.isEmpty())
                            .as("the reader found %s, the schema %s in%n%s", shape, errors, text)
                            .isEqualTo(shape.isEmpty());
                });
    }

    private static boolean isYaml(String text) {
        return codes("r.yaml", text).stream().noneMatch(NO_YAML::contains);
    }

    private static List<FindingCode> codes(String name, String text) {
        Findings findings = new Findings();
        READER.layer(new SourceFile(name, text), findings);
        return findings.all().stream().map(finding -> finding.code()).toList();
    }

    private static final String OFF =
            """
            rule: r
            off: true
            flows:
              - two-questions
            teams: [north]
            why: Not ours.
            """;

    private static final String WHOLE =
            """
            rule: r
            message: "“%s” is wrong."
            level: error
            link: https://example.com
            source: ours
            why: Because.
            instead:
              - Gladly.
            guard: false
            off: false
            flows: [two-questions]
            teams: [north]
            words:
              who: "(I|we)"
            tokens:
              - no problem
            patterns:
              - match: not a problem
                after: please
                unless: [audit, found]
              - match: not a bother
                unless: {before: audit}
                when: turns > 0
                level: suggestion
                instead: [Yes.]
            signs: [worry]
            exceptions: [no problem was found]
            unless:
              sentence: [audit]
              clause: [audit]
              before: audit
              after: [audit, found]
              utterance: [audit]
              customer: [problem]
            when: turns >= 0
            like: [It is easy.]
            unlike: [It is hard.]
            like-from: 0.9
            signs-from: 1
            hunch:
              alone: 0.9
              sure: 0.95
              with-sign: 0.8
              at-least: 0
            proportion:
              of: impact
              least: 0.05
            beyond: authority
            yields-to: [flat-no]
            quote: clause
            bad:
              - customer: Please do it.
                rep: No problem.
                known: {impact: "$300"}
                signals: [thanks]
                authority: {maxCredit: 400, currency: USD}
                quote: No problem
              - no problem
            good:
              - Gladly.
            """;
}
