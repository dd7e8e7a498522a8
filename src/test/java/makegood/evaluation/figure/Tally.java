package makegood.evaluation.figure;

import java.util.Collection;

/**
 * How what was given compares with what was wanted.
 *
 * @param right how many of those given are right
 * @param given all that were given
 * @param found how many of those wanted were found; one given thing may cover two wanted, so it need not be {@code right}
 * @param wanted all that were wanted
 */
public record Tally(int right, int given, int found, int wanted) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Of two sets of words. */
    public static Tally of(Collection<String> given, Collection<String> wanted) {
        int right = (int) given.stream().filter(wanted::contains).count();
        return new Tally(right, given.size(), right, wanted.size());
    }

    public Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                given + other.given,
                found + other.found,
                wanted + other.wanted);
    }

    public static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    /** NaN where nothing was given. */
    public double precision() {
        return (double) right / given;
    }

    /** NaN where nothing was wanted. */
    public double recall() {
        return (double) found / wanted;
    }

    /** NaN where nothing was given and nothing wanted. */
    public double f1() {
        if (given + wanted == 0) {
            return Double.NaN;
        }
        double precision = given == 0 ? 0 : precision();
        double recall = wanted == 0 ? 0 : recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
