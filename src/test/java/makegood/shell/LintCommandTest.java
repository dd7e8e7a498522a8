package makegood.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LintCommandTest {

    private static final String FLOW =
            """
            flow: f
            title: "A \\"flow\\" 😀"
            source: james
            use-when: Always.
            steps:
              - step: open
                move: oepn
                say: [Hello., Hi.]
                why: Politeness.
            """;

    private static final String RULE =
            """
            rule: synergy
            message: "“%s” says nothing."
            source: ours
            why: Say what you mean.
            tokens: [synergy]
            bad:
              - We leverage teamwork.
            good: [Good morning.]
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeAFaultyFlow() throws IOException {
        Files.writeString(folder.resolve("f.yaml"), FLOW);
    }

    @Test
    void tellsFaultsAndExitsWithOne() {
        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        folder
                                + "/f.yaml:7:11 unknown-value\n"
                                + "There is no move \"oepn\".\n"
                                + "  7 |     move: oepn\n")
                .endsWith("1 file, 1 error, 0 warnings\n");
    }

    @Test
    void writesSarifForCodeReview() {
        assertThat(run(folder.toString(), "--format", "sarif")).isEqualTo(1);

        JsonNode log = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/tool/driver/rules/0/id").asString()).isEqualTo("unknown-value");
        assertThat(log.at("/runs/0/tool/driver/rules/0/help/text").asString())
                .isEqualTo("docs/findings.md#unknown-value");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString())
                .startsWith("There is no move \"oepn\". Did you mean \"open\"?");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":7,\"startColumn\":11,\"endColumn\":15}");
    }

    @Test
    void isContentWithAGoodFlow() throws IOException {
        Files.writeString(folder.resolve("f.yaml"), FLOW.replace("oepn", "open"));

        assertThat(run("--format", "text", folder.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("1 file, 0 errors, 0 warnings\n");
    }

    @Test
    void readsConditionsFolderByFolder() throws IOException {
        for (String name : List.of("one", "two")) {
            String good = FLOW.replace("oepn", "open");
            Path flows = Files.createDirectories(folder.resolve(name + "/conditions")).getParent();
            Files.writeString(
                    flows.resolve("f.yaml"), good + "    when: holds(\"" + name + "\")\n");
            conditions(flows, "a", name, "holds(\\\"calm\\\")");
            conditions(flows, "b", "calm", "anger.level < 1");
        }
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();

        assertThat(run(one, two)).isZero();
        assertThat(run(one + "/f.yaml", two + "/f.yaml")).isZero();
        assertThat(run(one + "/conditions/a.yaml")).isZero();
        assertThat(run(one + "/conditions")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("1 error", "2 errors");
    }

    @Test
    void letsAFlowAskForAFileOfConditionsThatIsGivenWithIt() throws IOException {
        Files.writeString(
                folder.resolve("f.yaml"),
                FLOW.replace("oepn", "open")
                        + "    when: holds(\"mine\") && !holds(\"venting\")\n");
        Files.createDirectory(folder.resolve("conditions"));
        conditions(folder, "a", "mine", "holds(\\\"venting\\\")");
        Path given = Files.move(folder.resolve("conditions/a.yaml"), folder.resolve("given.yaml"));
        Files.delete(folder.resolve("conditions"));

        int all = run(folder.resolve("f.yaml").toString(), given.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("unreachable-step");
        assertThat(all).isEqualTo(1);
    }

    private static void conditions(Path flows, String file, String name, String when)
            throws IOException {
        Files.writeString(
                flows.resolve("conditions/" + file + ".yaml"),
                "conditions: [{condition: %s, means: So., when: \"%s\"}]\n".formatted(name, when));
    }

    @Test
    void looksOverRuleFilesWithTheirExamples() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("ours"));
        Files.writeString(rules.resolve("synergy.yaml"), RULE);

        assertThat(run(rules.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        rules
                                + "/synergy.yaml:7:5 example-fails\n"
                                + "This rule does not find its own bad example.\n")
                .endsWith("1 file, 1 error, 0 warnings\n");
    }

    @Test
    void looksOverOneRuleFileAsSarif() throws IOException {
        Path file = Files.writeString(folder.resolve("synergy.yaml"), RULE);

        assertThat(run("--format", "sarif", file.toString())).isEqualTo(1);

        JsonNode result =
                new JsonMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/runs/0/results/0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("example-fails");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo(file.toString());
    }

    @Test
    void isNotContentWithAFolderThatHoldsNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(empty.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no flow and no rule");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(run("--format")).isEqualTo(2);
        assertThat(run("nowhere-at-all")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Use it like this")
                .contains("There is no file or folder nowhere-at-all.");
    }

    private int run(String... args) {
        return LintCommand.run(List.of(args), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
