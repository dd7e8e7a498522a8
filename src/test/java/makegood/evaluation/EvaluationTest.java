package makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.evaluation.ear.Product;
import makegood.evaluation.label.LabelReader;
import makegood.evaluation.label.LabelledCall;
import makegood.lint.Finding;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures, prints and writes {@code target/evaluation.md}. Fails only where labels or files are broken, never for a low figure. */
@Tag("evaluate")
class EvaluationTest {

    private static final Path PAGE = Path.of("target/evaluation.md");

    private final Report report = new Report();
    private final Folders folders = new Folders();

    @Test
    void writesTheReport() throws IOException {
        List<LabelledCall> teaching = folders.teaching();
        Ears ears = new Ears(teaching);

        introduce(ears.product());
        calls(ears, teaching);
        messages(ears);
        new AskSection(report, ears.product()).write();
        Files.writeString(PAGE, report.toString());
        System.out.println(report);

        assertThat(PAGE).isNotEmptyFile();
    }

    private void introduce(Product product) {
        report.heading(1, "Evaluation")
                .paragraph(
                        """
                        How well the embedded coach (no language model, no network) listens, warns and advises, \
                        against what careful listeners marked. %d rules, %d flows, Java %d. A low figure does not \
                        fail the build.\
                        """
                                .formatted(
                                        product.phrasebook().rules().size(),
                                        product.flows().flows().size(),
                                        Runtime.version().feature()))
                .paragraph(
                        """
                        `word list` is a plain list of words, written down once and never tuned. `nearest neighbour` \
                        marks a turn as the nearest labelled turn of the training calls is marked, by bare embedding.\
                        """);
        for (Finding fault : product.faults()) {
            report.paragraph(
                    "**Left out, a file with a fault:** %s:%d:%d %s %s"
                            .formatted(
                                    fault.file(),
                                    fault.line(),
                                    fault.column(),
                                    fault.code().key(),
                                    fault.message()));
        }
    }

    private void calls(Ears ears, List<LabelledCall> teaching) {
        List<LabelledCall> measuring = folders.measuring();
        CallsSection section = new CallsSection(report, ears);
        section.measuring(measuring, folders.measuringMisses(measuring));
        if (teaching.isEmpty()) {
            skipped("training/calls");
        } else {
            section.teaching(teaching, folders.teachingMisses(teaching));
            section.strangers(
                    teaching,
                    Folders.outside("training/goemotions/train.jsonl").orElse(Path.of("none")));
        }
    }

    private void messages(Ears ears) {
        MessagesSection messages = new MessagesSection(report, ears);
        given(
                "replies/replies.jsonl",
                file ->
                        new RepliesSection(report, ears.product())
                                .write(LabelReader.lines(file, RepliesSection.Reply.class)));
        given(
                "complaints/complaints.jsonl",
                file ->
                        messages.complaints(
                                LabelReader.lines(file, MessagesSection.Complaint.class)));
        given(
                "anger/goemotions-dev.jsonl",
                file -> messages.sentences("GoEmotions, development part", sentences(file)));
        given(
                "anger/tweeteval-val.jsonl",
                file -> messages.sentences("TweetEval, validation part", sentences(file)));
    }

    private static List<MessagesSection.Sentence> sentences(Path file) {
        return LabelReader.lines(file, MessagesSection.Sentence.class);
    }

    private void given(String name, Consumer<Path> section) {
        Optional<Path> file = Folders.outside(name);
        file.ifPresentOrElse(section, () -> skipped(name));
    }

    private void skipped(String name) {
        report.paragraph(
                "Not measured: `"
                        + name
                        + "` is not here (name its folder with `-Dmakegood.evaluation.folder=`).");
    }
}
