package makegood.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.label.LabelledCall;
import makegood.evaluation.label.LabelledCall.Turn;
import makegood.evaluation.task.Task;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Real messages, each heard as the first words of a customer. */
final class MessagesSection {

    private final Report report;
    private final Ears ears;

    MessagesSection(Report report, Ears ears) {
        this.report = report;
        this.ears = ears;
    }

    void complaints(List<Complaint> complaints) {
        report.heading(2, "Real complaints")
                .paragraph(
                        "%d messages, each heard as the first words of a customer."
                                .formatted(complaints.size()));
        write(complaints.stream().map(Complaint::call).toList(), Task.ofComplaints());
    }

    void sentences(String name, List<Sentence> sentences) {
        report.heading(2, name)
                .paragraph(
                        "%d public sentences, labelled as angry or not."
                                .formatted(sentences.size()));
        write(sentences.stream().map(Sentence::call).toList(), List.of(Task.ofPublicSentences()));
    }

    private void write(List<LabelledCall> messages, List<Task> tasks) {
        List<HeardCall> heard = ears.coach(messages);
        Map<String, List<HeardCall>> baselines = ears.baselines(messages);
        for (Task task : tasks) {
            MeasureTable<HeardCall> table = new MeasureTable<>(task.measures(), heard);
            baselines.forEach(table::baseline);
            report.heading(3, task.title()).paragraph(task.says());
            table.bars(true).write(report);
        }
    }

    /** @param angerAlt the level that is as right; null where there is none */
    record Complaint(
            String id,
            String text,
            String source,
            boolean complaint,
            int anger,
            @JsonProperty("anger_alt") Integer angerAlt,
            List<String> causes,
            List<LabelledCall.Ask> remedies) {

        LabelledCall call() {
            return LabelledCall.message(
                    id,
                    Turn.message(
                            text,
                            anger,
                            angerAlt,
                            Objects.requireNonNullElse(causes, List.of()),
                            remedies));
        }
    }

    /** @param label 1 angry, 0 not */
    record Sentence(String id, String text, int label) {

        LabelledCall call() {
            return LabelledCall.message(id, Turn.message(text, label == 1 ? 2 : 0));
        }
    }
}
