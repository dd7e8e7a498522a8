package makegood.journal;

/**
 * How many of how many, with what a sample of that size can tell: Wilson's interval at 95 %.
 *
 * @param right of {@code all}
 * @param all at least 1
 */
public record Share(long right, long all) {

    private static final double Z = 1.959963984540054;

    public Share {
        if (right < 0 || all < 1 || right > all) {
            throw new IllegalArgumentException(right + " of " + all + " is no share");
        }
    }

    /** 0..1 */
    public double value() {
        return (double) right / all;
    }

    /** 0..1 */
    public double low() {
        return right == 0 ? 0 : centre() - half();
    }

    /** 0..1 */
    public double high() {
        return right == all ? 1 : centre() + half();
    }

    private double centre() {
        return (value() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        double spread = value() * (1 - value()) / all + Z * Z / (4.0 * all * all);
        return Z * Math.sqrt(spread) / (1 + Z * Z / all);
    }
}
