package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words that name a time, by a small grammar of the ways people name one on the phone. */
final class DueDates {

    private static final Set<String> EVENTS =
            Set.of("after", "before", "once", "when", "until", "till", "til");
    private static final Set<String> LATER = Set.of("before", "until", "till", "after");
    private static final int LONGEST_EVENT = 7;

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
                if (!isNegated(line, i)) {
                    found.add(due);
                }
                i = due.range().to() - 1;
            }
        }
        return found;
    }

    /**
     * The time that a clause names, with the event that it is tied to: "Thursday after the dinners", "before the gas
     * bill". An event alone names a time that only the two of them can fix.
     */
    static @Nullable Due inFull(Line line, Range clause) {
        List<Due> times = line.times(clause);
        int from = times.isEmpty() ? clause.from() + 1 : times.getLast().range().to();
        boolean maybe = isIf(line, clause);
        for (int i = from; i < clause.to() - 1; i++) {
            boolean event =
                    !maybe && EVENTS.contains(line.norm(i)) && clause.to() - i <= LONGEST_EVENT;
            if (event && times.isEmpty()) {
                return new Due(new Range(i, clause.to()), new Moment(null, null, null));
            }
            if (!times.isEmpty()) {
                Due last = together(times);
                return event
                        ? new Due(new Range(last.range().from(), clause.to()), last.moment())
                        : last;
            }
        }
        return times.isEmpty() ? null : together(times);
    }

    /** "And if it fails once you can have it back" names no time. */
    private static boolean isIf(Line line, Range clause) {
        return line.norm(clause.from()).equals("if") || line.norm(clause.from() + 1).equals("if");
    }

    /** The last of these times; where only its hour is named, on the day that is named beside it: "Monday, … before ten". */
    static Due together(List<Due> times) {
        Due last = times.getLast();
        for (Due before : times.subList(0, times.size() - 1).reversed()) {
            Moment whole = last.moment().with(before.moment());
            if (whole != null) {
                return new Due(last.range(), whole);
            }
        }
        return last;
    }

    /** "Not Tuesday"; but "not before Tuesday" names it, and so does "why not Tuesday". */
    private static boolean isNegated(Line line, int from) {
        return line.norm(from - 1).equals("not")
                && !line.norm(from - 2).equals("why")
                && !LATER.contains(line.norm(from));
    }

    private static @Nullable Due at(Line line, int from, int to) {
        TimeParser parser = new TimeParser(line, from, to);
        return parser.parse() ? new Due(new Range(from, parser.end()), parser.moment()) : null;
    }
}
