package makegood.evaluation;

import makegood.condition.Situation;
import makegood.evaluation.ear.Product;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.Rules;
import makegood.phrasebook.Warning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Real agents' replies, each checked by itself after the customer's words. */
final class RepliesSection {

    private static final Bar PRECISION = Bar.of(0.80, 0.95);
    private static final Bar RECALL = Bar.of(0.70, 0.85);

    private final Report report;
    private final Product product;

    RepliesSection(Report report, Product product) {
        this.report = report;
        this.product = product;
    }

    void write(List<Reply> replies) {
        List<Checked> checked = replies.stream().map(this::check).toList();
        report.heading(2, "Real agents' replies")
                .paragraph(
                        "%d replies, checked with no flow, after the customer's words where they are known. A rule is right or wrong once a reply; one labelled `doubtful` counts neither way. The rules that need a whole call are not labelled there."
                                .formatted(replies.size()));
        List<Measure<Checked>> measures =
                new ArrayList<>(
                        Measure.tallies(
                                "Rules broken",
                                PRECISION,
                                RECALL,
                                Bar.NONE,
                                each -> each.tally(Rules.inReplies())));
        measures.add(
                Measure.share(
                        "Replies flagged at all (of them %d have a label)"
                                .formatted(labelled(replies)),
                        Bar.NONE,
                        each -> new Measure.Count(each.found().isEmpty() ? 0 : 1, 1)));
        new MeasureTable<>(measures, checked).bars(true).write(report);
        report.table(
                RuleRow.HEAD,
                Rules.inReplies().stream()
                        .map(
                                rule ->
                                        RuleRow.of(
                                                rule,
                                                checked.stream()
                                                        .map(each -> each.tally(Set.of(rule)))
                                                        .toList()))
                        .toList());
    }

    private static long labelled(List<Reply> replies) {
        return replies.stream().filter(reply -> !reply.rules().isEmpty()).count();
    }

    private Checked check(Reply reply) {
        Set<String> found = new HashSet<>();
        for (Warning warning : product.coach().check(reply.text(), new After(reply.prev()))) {
            found.add(warning.rule());
        }
        found.retainAll(Rules.inReplies());
        return new Checked(reply, found);
    }

    /** @param prev the customer's words before; null where unknown */
    record Reply(
            String id,
            String text,
            String prev,
            String source,
            List<String> rules,
            List<String> doubtful) {

        Reply {
            doubtful = Objects.requireNonNullElse(doubtful, List.of());
        }
    }

    private record Checked(Reply reply, Set<String> found) {

        Tally tally(Set<String> rules) {
            List<String> judged =
                    rules.stream().filter(rule -> !reply.doubtful().contains(rule)).toList();
            return Tally.of(
                    judged.stream().filter(found::contains).toList(),
                    judged.stream().filter(reply.rules()::contains).toList());
        }
    }

    private static final class After extends Situation.Blank {

        private final String words;

        After(String words) {
            this.words = words;
        }

        @Override
        public List<Said> earlier() {
            return words == null ? List.of() : List.of(new Said("customer", words));
        }
    }
}
