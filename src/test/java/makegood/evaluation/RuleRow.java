package makegood.evaluation;

import makegood.evaluation.figure.Interval;
import makegood.evaluation.figure.Tally;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One rule of the phrasebook in a table. */
final class RuleRow {

    static final List<String> HEAD =
            List.of(
                    "rule",
                    "alarms",
                    "right",
                    "precision",
                    "95 %",
                    "labelled",
                    "found",
                    "recall",
                    "95 %",
                    "F1");

    private RuleRow() {}

    static List<String> of(String rule, List<Tally> tallies) {
        Tally all = Tally.sum(tallies.stream().filter(Objects::nonNull).toList());
        return List.of(
                "`" + rule + "`",
                "" + all.given(),
                "" + all.right(),
                number(all.precision()),
                range(all.right(), all.given()),
                "" + all.wanted(),
                "" + all.found(),
                number(all.recall()),
                range(all.found(), all.wanted()),
                number(all.f1()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String range(int right, int n) {
        return n == 0 ? "" : Interval.wilson(right, n).toString();
    }
}
