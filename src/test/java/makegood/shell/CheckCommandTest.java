package makegood.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CheckCommandTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsWhereWhyAndWhatInstead() throws IOException {
        Path letter = write("letter.txt", "Dear Dana,\n\nplease calm down.\n");

        assertThat(run(letter.toString())).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(letter + ":3:8 ")
                .contains(
                        """
                         calm-down
                        “calm down” belittles the anger.
                          3 | please calm down.
                            |        ^^^^^^^^^
                        It belittles the anger; who is told to calm down does not.
                        Say instead: "\
                        """)
                .containsPattern("\n1 file, \\d errors?, \\d warnings?, 0 suggestions\n$");
    }

    @Test
    void exitsByTheLevelAskedFor() throws IOException {
        String letter = write("letter.txt", "No problem.").toString();

        assertThat(run(letter)).isEqualTo(1);
        assertThat(run("--fail-on", "error", letter)).isZero();
        assertThat(run("--fail-on=suggestion", letter)).isEqualTo(1);
    }

    @Test
    void readsTheStandardInput() {
        assertThat(runWith("[{\"text\":\"No problem.\"}]", "-", "--format", "json")).isEqualTo(1);

        JsonNode file = new JsonMapper().readTree(out.toByteArray()).at("/files/0");
        assertThat(file.at("/file").asString()).isEqualTo("stdin");
        assertThat(file.at("/warnings/0/rule").asString()).isEqualTo("no-problem");
        assertThat(file.at("/warnings/0/start").asInt()).isEqualTo(10);
    }

    @Test
    void writesSarif() throws IOException {
        String letter = write("a letter.txt", "That is against\nour policy.").toString();

        assertThat(run(letter, "--format", "sarif")).isEqualTo(1);

        JsonNode run = new JsonMapper().readTree(out.toByteArray()).at("/runs/0");
        JsonNode result = run.at("/results/0");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(result.at("/ruleId").asString()).isEqualTo("against-policy");
        assertThat(result.at("/message/text").asString())
                .startsWith(
                        "“That is against our policy” hides behind a rule they never agreed to."
                                + " Say instead: ");
        assertThat(run.at("/tool/driver/rules/0/help/text").asString()).endsWith(" (mclees)");
        assertThat(place.at("/artifactLocation/uri").asString())
                .isEqualTo(letter.replace(" ", "%20"));
        assertThat(place.at("/region").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":1,\"endLine\":2,\"endColumn\":11}");
    }

    @Test
    void holdsTheGuardsOfAFlow() throws IOException {
        String talk =
                write("talk.txt", "Rep: We would love to have you back.\nCustomer: Why?\n")
                        .toString();

        assertThat(run(talk)).isZero();
        assertThat(run(talk, "--flow", "two-questions")).isEqualTo(1);
    }

    @Test
    void takesRulesOfOnesOwn() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("no-problem.yaml"), "rule: no-problem\noff: true\n");
        String letter = write("letter.txt", "No problem.").toString();

        assertThat(run(letter, "--rules", rules.toString())).isZero();
    }

    @Test
    void checksTheOthersWhereOneFileCanNotBeRead() throws IOException {
        String letter = write("letter.txt", "No problem.").toString();
        Path odd = Files.write(folder.resolve("odd.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});

        int code = run(folder.resolve("nix.txt").toString(), odd.toString(), folder + "", letter);

        assertThat(code).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("no-problem");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("nix.txt: There is no such file.")
                .contains("odd.txt: This is no text in UTF-8.")
                .contains(folder + ": This is a folder.");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "xml", "a.txt")).isEqualTo(2);
        assertThat(run("--wat", "a.txt")).isEqualTo(2);
        assertThat(run("a.txt", "--flow")).isEqualTo(2);
        assertThat(run("a.txt", "--flow", "two-question")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Name the files to be checked.")
                .contains("--format takes text, json, sarif.")
                .contains("There is no option --wat.")
                .contains("The option --flow needs a value.")
                .contains("There is no flow \"two-question\". Did you mean \"two-questions\"?")
                .contains("Use it like this: java -jar makegood.jar check FILE…");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... args) {
        return runWith("", args);
    }

    private int runWith(String input, String... args) {
        return CheckCommand.run(
                List.of(args),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                print(out),
                print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
