package makegood.evaluation.figure;

import java.util.Locale;

/**
 * What a figure should reach.
 *
 * @param least what is asked of it; NaN where nothing is
 * @param aim what would be excellent; NaN where none is named
 */
public record Bar(double least, double aim) {

    public static final Bar NONE = new Bar(Double.NaN, Double.NaN);

    public static Bar of(double least) {
        return new Bar(least, Double.NaN);
    }

    public static Bar of(double least, double aim) {
        return new Bar(least, aim);
    }

    /** As a cell of the report: whether the figure reached it. */
    public String judge(double figure) {
        if (Double.isNaN(least)) {
            return "";
        }
        String asked = String.format(Locale.ROOT, "%.2f", least);
        String more = Double.isNaN(aim) ? "" : String.format(Locale.ROOT, ", aim %.2f", aim);
        if (Double.isNaN(figure)) {
            return asked + more;
        }
        String verdict = figure >= aim ? "aim reached" : figure >= least ? "reached" : "**short**";
        return asked + more + ": " + verdict;
    }
}
