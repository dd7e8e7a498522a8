package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.lint.Finding;
import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each kind of fault in a rule has an example that must produce it, with every word that is then told. */
class RuleFindingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/rule-findings");

    private static Stream<SourceFile> examples() {
        return new SourceFolder(FOLDER, ".yaml")
                .files().stream()
                        .map(
                                file ->
                                        new SourceFile(
                                                "phrasebook/" + code(file) + ".yaml", file.text()));
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
    Stream<DynamicTest> areExplainedWithTheirExample() throws IOException {
        String page = Files.readString(Path.of("docs/findings.md"));
        return examples()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        code(file),
                                        () ->
                                                assertThat(page)
                                                        .contains(
                                                                "```text\n"
                                                                        + golden(file)
                                                                        + "```")));
    }

    @Test
    void standForEachFaultThatOnlyARuleCanHave() {
        assertThat(examples().map(RuleFindingsTest::code))
                .containsExactlyInAnyOrder(
                        "broken-pattern", "no-examples", "example-fails", "unknown-rule");
    }

    /** Nobody could guess the level at which a sentence counts as alike: who takes the one that is named is through. */
    @Test
    void namesTheLevelAtWhichALikenessHolds() {
        String rule =
                """
                rule: alike
                message: "“%s” sends them away."
                level: warning
                source: ours
                why: They have been sent away before.
                instead: ["I'll find that out for you."]
                like: [You will have to ask another department about that.]
                like-from: LEVEL
                bad: [You'd need to speak to another department.]
                good: [Good morning.]
                """;

        String cure = cures(rule.replace("LEVEL", "0.99")).findFirst().orElseThrow();
        String level = cure.replaceAll(".*like-from:\" to ([0-9.]+) .*", "$1");

        assertThat(level).matches("0\\.\\d\\d");
        assertThat(cures(rule.replace("LEVEL", level))).isEmpty();
        assertThat(
                        cures(
                                rule.replace("LEVEL", level)
                                        .replace(
                                                "Good morning.",
                                                "You need to speak to another department.")))
                .singleElement()
                .asString()
                .contains("raise \"like-from:\"");
    }

    private static Stream<String> cures(String rule) {
        Findings findings = new Findings();
        Phrasebook book = Books.of(findings, new SourceFile("phrasebook/alike.yaml", rule));
        new PhrasebookLinter(Books.READER).lint(book, findings);
        return findings.all().stream().map(Finding::cure);
    }

    private static String told(SourceFile file) {
        Findings findings = new Findings();
        Phrasebook book = Books.of(findings, file);
        new PhrasebookLinter(Books.READER).lint(book, findings);
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
