package makegood.listening;

import makegood.utterance.Speaker;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The times for another talk that a rep asks about: "would Thursday at ten suit you?" They are no promise, but agreed on as
 * soon as the customer takes one.
 */
final class ProposedTimes {

    /** Known of a rep's utterance only: the times, apart by blanks. */
    static final String FACT = "proposed-time";

    private static final Lexicon WORDS = Lexicon.read("times");
    private static final Set<String> NO_TALK = Set.of("good", "by");
    private static final String NOW = "now";
    private static final String APART = " ";

    private ProposedTimes() {}

    /** What to know of a rep's utterance; nothing where it asks about no time. */
    static Map<String, String> fact(Line line, ZonedDateTime at) {
        List<DueDates.Due> asked =
                line.sentences().stream()
                        .flatMap(sentence -> asked(line, sentence).stream())
                        .toList();
        String times =
                together(asked).stream()
                        .map(time -> time.due(at))
                        .filter(due -> due != null)
                        .map(OffsetDateTime::toString)
                        .distinct()
                        .collect(Collectors.joining(APART));
        return times.isEmpty() ? Map.of() : Map.of(FACT, times);
    }

    /** What the rep has asked about just before; empty where the turn before was none, or not the rep's. */
    static List<OffsetDateTime> before(Earlier earlier) {
        if (earlier.latest().isEmpty() || earlier.latest().getFirst().speaker() != Speaker.REP) {
            return List.of();
        }
        String times = earlier.latest().getFirst().observation().facts().getOrDefault(FACT, "");
        return Arrays.stream(times.split(APART))
                .filter(time -> !time.isEmpty())
                .map(OffsetDateTime::parse)
                .toList();
    }

    /** Whether a customer's first words take the time that they were asked about. */
    static boolean isTaken(Line line) {
        return WORDS.holds("takes", line, line.sentences().getFirst());
    }

    /**
     * The time that a customer means by a part of one that was named: "Friday", "at two", "three would be better".
     *
     * @param due what the words mean by themselves
     */
    static OffsetDateTime meant(Moment named, OffsetDateTime due, List<OffsetDateTime> asked) {
        return part(named, due, asked)
                .orElseGet(
                        () ->
                                asked.isEmpty() || !named.isHourOnly()
                                        ? due
                                        : due.with(asked.getFirst().toLocalDate()));
    }

    private static Optional<OffsetDateTime> part(
            Moment named, OffsetDateTime due, List<OffsetDateTime> asked) {
        return asked.stream()
                .filter(
                        time ->
                                named.clock() == null
                                        ? time.toLocalDate().equals(due.toLocalDate())
                                        : named.day() == null
                                                && named.delay() == null
                                                && isSameHour(time, due))
                .findFirst();
    }

    /** On the dial: "two" is two in the afternoon as well. */
    private static boolean isSameHour(OffsetDateTime one, OffsetDateTime other) {
        return one.getHour() % 12 == other.getHour() % 12 && one.getMinute() == other.getMinute();
    }

    private static List<DueDates.Due> asked(Line line, Range sentence) {
        if (WORDS.holds("past", line, sentence)) {
            return List.of();
        }
        boolean asks =
                isQuestion(line, sentence) && WORDS.holds("asks", line, sentence)
                        || WORDS.holds("offers", line, sentence);
        return line.times(sentence).stream()
                .filter(time -> isAhead(line, time))
                .filter(time -> asks || isPutForward(line, sentence, time.range()))
                .toList();
    }

    /** Not the afternoon of a greeting, nor this moment, nor the day by which something will be done. */
    private static boolean isAhead(Line line, DueDates.Due time) {
        return !NO_TALK.contains(line.norm(time.range().from() - 1))
                && !NO_TALK.contains(line.norm(time.range().from()))
                && !NOW.equals(line.norm(time.range().to() - 1));
    }

    private static boolean isPutForward(Line line, Range sentence, Range time) {
        return WORDS.holds("before", line, new Range(sentence.from(), time.from()))
                || isQuestion(line, sentence)
                        && WORDS.holds("after", line, new Range(time.to(), sentence.to()));
    }

    /** Speech without a mark is taken by its words alone. */
    private static boolean isQuestion(Line line, Range sentence) {
        return Clauses.isQuestion(line, sentence)
                || line.utterance().text().chars().noneMatch(mark -> ".!?".indexOf(mark) >= 0);
    }

    /** "Thursday, say at two" names one time in two parts. */
    private static List<Moment> together(List<DueDates.Due> times) {
        if (times.size() == 2) {
            Moment whole = times.getLast().moment().with(times.getFirst().moment());
            if (whole != null) {
                return List.of(whole);
            }
        }
        List<Moment> all = new ArrayList<>();
        times.forEach(time -> all.add(time.moment()));
        return all;
    }
}
