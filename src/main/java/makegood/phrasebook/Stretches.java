package makegood.phrasebook;

import java.util.Map;
import java.util.TreeMap;

/** Parts of a text, joined where they overlap, so that asking whether one is touched takes a few steps. */
final class Stretches {

    private final TreeMap<Integer, Integer> endsByStart = new TreeMap<>();

    void add(int start, int end) {
        int first = start;
        int last = end;
        Map.Entry<Integer, Integer> before = endsByStart.lowerEntry(last);
        while (before != null && before.getValue() > first) {
            first = Math.min(first, before.getKey());
            last = Math.max(last, before.getValue());
            endsByStart.remove(before.getKey());
            before = endsByStart.lowerEntry(last);
        }
        endsByStart.put(first, last);
    }

    /** Whether a character from {@code start} to {@code end} lies in one of them. */
    boolean touch(int start, int end) {
        Map.Entry<Integer, Integer> before = endsByStart.lowerEntry(end);
        return before != null && before.getValue() > start;
    }
}
