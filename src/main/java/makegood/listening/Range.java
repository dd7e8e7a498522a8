package makegood.listening;

/**
 * Words of a line that stand side by side.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Range(int from, int to) {

    boolean isEmpty() {
        return to <= from;
    }

    int size() {
        return to - from;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    Range upTo(Range later) {
        return new Range(Math.min(from, later.from), Math.max(to, later.to));
    }
}
