package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.lint.FindingCode;
import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each kind of fault has an example that must produce it, with every word that is then told. */
class FindingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final FlowReader READER = new FlowReader(new ConditionReader(), RuleNames.ALL);

    static Stream<SourceFile> examples() {
        return new SourceFolder(FOLDER, ".yaml")
                .files().stream()
                        .map(
                                file ->
                                        new SourceFile(
                                                file.name()
                                                        .replaceFirst(".*/", "conversation-flows/"),
                                                file.text()));
    }

    @TestFactory
    Stream<DynamicTest> areToldWordForWord() {
        return examples()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        code(file),
                                        () -> assertThat(told(file)).isEqualTo(golden(file))));
    }

    @TestFactory
    Stream<DynamicTest> beginWithTheCodeThatTheirExampleIsNamedAfter() {
        return examples()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        code(file),
                                        () -> assertThat(codes(file)).contains(code(file))));
    }

    @TestFactory
    Stream<DynamicTest> areExplainedWithTheirExample() throws IOException {
        String page = Files.readString(Path.of("docs/findings.md"));
        return Stream.of(FindingCode.values())
                .map(
                        code ->
                                DynamicTest.dynamicTest(
                                        code.key(), () -> assertExplained(code, page)));
    }

    private static void assertExplained(FindingCode code, String page) throws IOException {
        String heading =
                "### "
                        + code.key()
                        + "\n\n*"
                        + (code.level() == FindingCode.Level.ERROR ? "Error" : "Warning")
                        + ".* ";
        assertThat(page).containsOnlyOnce(heading);
        Path golden = FOLDER.resolve(code.key() + ".txt");
        if (Files.exists(golden)) {
            assertThat(page).contains("```text\n" + Files.readString(golden) + "```");
        }
    }

    @Test
    void haveAnExampleForEachFaultOfAFlowFile() {
        Set<String> elsewhere =
                Set.of(
                        "unreadable",
                        "file-too-large",
                        "duplicate-flow",
                        "broken-pattern",
                        "no-examples",
                        "example-fails");

        assertThat(examples().map(FindingsTest::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FindingCode.values())
                                .map(FindingCode::key)
                                .filter(key -> !elsewhere.contains(key))
                                .toList());
    }

    @Test
    void explainNothingThatIsNeverTold() throws IOException {
        Set<String> codes =
                Stream.of(FindingCode.values()).map(FindingCode::key).collect(Collectors.toSet());

        assertThat(Files.readAllLines(Path.of("docs/findings.md")))
                .filteredOn(line -> line.startsWith("### "))
                .allMatch(line -> codes.contains(line.substring(4)));
    }

    private static Stream<String> codes(SourceFile file) {
        Findings findings = new Findings();
        READER.read(file, findings);
        return findings.all().stream().map(finding -> finding.code().key());
    }

    static String told(SourceFile file) {
        Findings findings = new Findings();
        READER.read(file, findings);
        return findings.all().stream()
                .map(finding -> FindingRenderer.render(finding, file))
                .collect(Collectors.joining("\n"));
    }

    private static String golden(SourceFile file) throws IOException {
        return Files.readString(FOLDER.resolve(code(file) + ".txt"));
    }

    private static String code(SourceFile file) {
        return file.name().replaceFirst(".*/", "").replace(".yaml", "");
    }

    /** Run by hand after a change of wording, and read what it wrote before it is kept. */
    public static void main(String[] args) throws IOException {
        for (SourceFile file : examples().toList()) {
            Files.writeString(FOLDER.resolve(code(file) + ".txt"), told(file));
        }
    }
}
