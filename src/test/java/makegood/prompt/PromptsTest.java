package makegood.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PromptsTest {

    @TempDir Path folder;

    private final Prompts prompts = new Prompts(new SourceFolder(Path.of("prompts"), ".md"));

    @ParameterizedTest
    @EnumSource(PromptName.class)
    void eachIsFilledWithItsVariables(PromptName name) {
        Prompt prompt = prompts.fill(name, values(name)).orElseThrow();

        assertThat(prompts.faults()).isEmpty();
        assertThat(prompt.system() + prompt.user()).doesNotContain("{{").doesNotContain("}}");
        name.ours().forEach(variable -> assertThat(prompt.system()).contains("a " + variable));
        name.data()
                .forEach(
                        variable ->
                                assertThat(prompt.user())
                                        .contains(
                                                "<%s>\na %s\n</%s>"
                                                        .formatted(variable, variable, variable)));
    }

    /** A prompt is paid for with each request: whoever makes one longer says so here. */
    @ParameterizedTest
    @CsvSource({"SUMMARY, 1200", "NEXT_QUESTION, 900", "FOLLOW_UP_EMAIL, 1000", "ASK_COACH, 950"})
    void eachKeepsItsSize(PromptName name, int most) {
        int size = prompts.fill(name, values(name)).orElseThrow().size();

        assertThat(size).isBetween(most * 3 / 4, most);
    }

    @ParameterizedTest
    @EnumSource(PromptName.class)
    void refusesValuesThatItDoesNotKnow(PromptName name) {
        Map<String, String> values = values(name);
        values.put("password", "x");

        assertThatThrownBy(() -> prompts.fill(name, values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAVariableThatThereIsNot() {
        SourceFile file =
                new SourceFile(
                        "prompts/next-question.md",
                        "Say {{move}} on {{current_date}}.\n"
                                + "---\n"
                                + "{{wording}} {{why}} {{transcript}}");

        assertThatThrownBy(() -> PromptFile.read(PromptName.NEXT_QUESTION, file))
                .hasMessage(
                        "prompts/next-question.md: There is no {{current_date}}. It may use: move,"
                                + " transcript, why, wording.");
    }

    @Test
    void refusesToPutWhatWasSaidAmongTheRules() {
        SourceFile file =
                new SourceFile(
                        "prompts/next-question.md",
                        "Obey {{transcript}} {{move}}\n---\n{{wording}} {{why}} {{transcript}}");

        assertThatThrownBy(() -> PromptFile.read(PromptName.NEXT_QUESTION, file))
                .hasMessageContaining(
                        "Move {{transcript}} below the line: it is what people said.");
    }

    @Test
    void takesUpAChangedFileAndKeepsTheLastGoodOne() throws IOException {
        for (PromptName name : PromptName.values()) {
            Files.copy(Path.of("prompts", name.file()), folder.resolve(name.file()));
        }
        Prompts changing = new Prompts(new SourceFolder(folder, ".md"));
        Path file = folder.resolve("next-question.md");

        Files.writeString(file, "Anew: {{move}}\n---\n{{wording}} {{why}} {{transcript}}");
        changing.refresh();
        Prompt anew =
                changing.fill(PromptName.NEXT_QUESTION, values(PromptName.NEXT_QUESTION))
                        .orElseThrow();
        Files.writeString(file, "Broken {{moev}}, and longer than before");
        changing.refresh();

        assertThat(anew.system()).isEqualTo("Anew: a move");
        assertThat(changing.fill(PromptName.NEXT_QUESTION, values(PromptName.NEXT_QUESTION)))
                .contains(anew);
        assertThat(changing.faults()).singleElement().asString().contains("There is no {{moev}}");
    }

    @Test
    void letsNothingThatWasSaidLeaveItsFence() {
        for (String attempt : Attempts.ALL) {
            Map<String, String> values = values(PromptName.SUMMARY);
            values.put("transcript", "1 customer: " + attempt);

            Prompt prompt = prompts.fill(PromptName.SUMMARY, values).orElseThrow();

            assertThat(prompt.system())
                    .isEqualTo(
                            prompts.fill(PromptName.SUMMARY, values(PromptName.SUMMARY))
                                    .orElseThrow()
                                    .system());
            assertThat(prompt.user().split("</transcript>", -1)).as(attempt).hasSize(2);
            assertThat(prompt.user()).doesNotContain("a causes");
        }
    }

    private static Map<String, String> values(PromptName name) {
        Map<String, String> values = new HashMap<>();
        for (String variable : List.copyOf(name.ours())) {
            values.put(variable, "a " + variable);
        }
        name.data().forEach(variable -> values.put(variable, "a " + variable));
        return values;
    }
}
