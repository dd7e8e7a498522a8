package makegood.evaluation.figure;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param value NaN where it was not measured
 * @param interval null where none was worked out
 * @param counted what it was counted on: {@code 31 of 40}
 * @param isTimes a number of times, not a share
 */
public record Figure(double value, Interval interval, String counted, boolean isTimes) {

    /** How often something happened, rather than a share. */
    public static Figure times(int times, String counted) {
        return new Figure(times, null, counted, true);
    }

    public static final Figure NONE = new Figure(Double.NaN, null, "", false);

    public Figure(double value, Interval interval, String counted) {
        this(value, interval, counted, false);
    }

    public boolean isMeasured() {
        return !Double.isNaN(value);
    }

    @Override
    public String toString() {
        return isMeasured() ? String.format(Locale.ROOT, isTimes ? "%.0f" : "%.2f", value) : "–";
    }

    public String range() {
        return interval == null || !isMeasured() ? "" : interval.toString();
    }
}
