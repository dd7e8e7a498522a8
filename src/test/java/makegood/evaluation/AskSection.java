package makegood.evaluation;

import makegood.evaluation.ear.Product;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.lint.SourceFolder;
import makegood.playbook.Pages;
import makegood.playbook.Passage;
import makegood.playbook.Playbook;
import makegood.playbook.Questions;

import java.util.List;

/** Questions of our own to the coach, with the passage that should come first. */
final class AskSection {

    private static final int LOOKED_AT = 3;

    private final Report report;
    private final Playbook playbook;

    AskSection(Report report, Product product) {
        this.report = report;
        List<Passage> pages = Pages.of(new SourceFolder(Pages.FOLDER, ".md"));
        this.playbook =
                new Playbook(
                        product.embedder(),
                        product.reader(),
                        () -> Pages.with(pages, product.flows().flows()));
    }

    void write() {
        List<Asked> all = Questions.all().stream().map(this::ask).toList();
        List<Asked> fit = all.stream().filter(asked -> !asked.question().held()).toList();
        List<Asked> held = all.stream().filter(asked -> asked.question().held()).toList();
        report.heading(2, "Ask the coach")
                .paragraph(
                        "Questions of our own, without a call and without a language model, over"
                            + " the playbook's pages and every flow's steps. `fit`: the pages'"
                            + " wording, the weights and the threshold were fitted on these."
                            + " `product`: the questions held out, written before the last change"
                            + " to any of it. Pages and questions are by the same hand.");
        new MeasureTable<>(measures(), held).group("fit", fit).write(report);
    }

    private static List<Measure<Asked>> measures() {
        return List.of(
                Measure.share("Recall@1", Bar.NONE, asked -> recall(asked, 1)),
                Measure.share("Recall@3", Bar.NONE, asked -> recall(asked, LOOKED_AT)),
                Measure.share(
                        "Wrongly refused",
                        Bar.NONE,
                        asked ->
                                asked.question().covered() ? count(asked.found().isEmpty()) : null),
                Measure.share(
                        "Off the subject and refused",
                        Bar.NONE,
                        asked ->
                                asked.question().covered()
                                        ? null
                                        : count(asked.found().isEmpty())));
    }

    private static Measure.Count recall(Asked asked, int first) {
        return asked.question().covered()
                ? count(asked.found().stream().limit(first).anyMatch(asked.question()::wants))
                : null;
    }

    private static Measure.Count count(boolean right) {
        return new Measure.Count(right ? 1 : 0, 1);
    }

    private Asked ask(Questions.Question question) {
        return new Asked(question, playbook.passages(question.text(), null, LOOKED_AT));
    }

    private record Asked(Questions.Question question, List<Passage> found) {}
}
