package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that name a time, by a small grammar of the ways people name one on the phone. */
final class DueDates {

    private DueDates() {}

    /**
     * @param range the words, "by" and "at" included
     */
    record Due(Range range, Moment moment) {}

    static List<Due> find(Line line, Range within) {
        List<Due> found = new ArrayList<>();
        for (int i = within.from(); i < within.to(); i++) {
            Due due = at(line, i, within.to());
            if (due != null) {
                found.add(due);
                i = due.range().to() - 1;
            }
        }
        return found;
    }

    private static @Nullable Due at(Line line, int from, int to) {
        TimeParser parser = new TimeParser(line, from, to);
        return parser.parse() ? new Due(new Range(from, parser.end()), parser.moment()) : null;
    }
}
