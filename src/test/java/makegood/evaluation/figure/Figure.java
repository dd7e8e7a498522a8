package makegood.evaluation.figure;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param value NaN where it was not measured
 * @param interval null where none was worked out
 * @param counted what it was counted on: {@code 31 of 40}
 */
public record Figure(double value, Interval interval, String counted) {

    public static final Figure NONE = new Figure(Double.NaN, null, "");

    public boolean isMeasured() {
        return !Double.isNaN(value);
    }

    @Override
    public String toString() {
        return isMeasured() ? String.format(Locale.ROOT, "%.2f", value) : "–";
    }

    public String range() {
        return interval == null || !isMeasured() ? "" : interval.toString();
    }
}
