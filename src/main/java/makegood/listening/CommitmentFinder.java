package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what the rep promises, and by when. */
final class CommitmentFinder {

    private static final Lexicon WORDS = Lexicon.read("commitments");
    private static final Set<String> LEADING =
            Set.of(
                    "and",
                    "but",
                    "so",
                    "then",
                    "because",
                    "since",
                    "well",
                    "yes",
                    "okay",
                    "sure",
                    ",",
                    "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "they",
                    "it",
                    "will",
                    "am",
                    "are",
                    "is",
                    "going",
                    "to",
                    "shall",
                    "promise",
                    "that",
                    "somebody",
                    "someone");

    private static final Set<String> EACH = Set.of("every", "each");
    private static final String CALL = "call";
    private static final Pattern TALK =
            Pattern.compile(
                    "(?:call|ring|phone|telephone|see|visit|meet)(?:"
                            + " (?:you|them|her|him|back)|$)|give you a"
                            + " (?:call|ring|bell|shout)|(?:come|drop) (?:by|round|over|in)",
                    Pattern.CASE_INSENSITIVE);

    private CommitmentFinder() {}

    static List<Commitment> find(Line line, List<Range> clauses, ZonedDateTime at) {
        List<Commitment> found = new ArrayList<>();
        for (Range clause : clauses) {
            List<DueDates.Due> times = line.times(clause);
            if (isPromise(line, clause, !times.isEmpty())) {
                found.add(commitment(line, clauses, clause, at));
            } else if (isScrap(line, clause, times)
                    && !found.isEmpty()
                    && found.getLast().when() == null) {
                Commitment last = found.removeLast();
                Quote words =
                        line.utterance().quote(last.quote().start(), line.quote(clause).end());
                DueDates.Due due = times.getFirst();
                found.add(
                        new Commitment(
                                words, last.what(), line.quote(due.range()), due.moment().due(at)));
            }
        }
        return found;
    }

    /** A promise is said of the future, or of the present with a time: "it goes out today". */
    static boolean isPromise(Line line, Range clause, boolean timed) {
        if (Clauses.isQuestion(line, clause)
                || WORDS.holds("not", line, clause)
                || isAsked(line, clause)) {
            return false;
        }
        boolean future = WORDS.holds("future", line, clause);
        return future && WORDS.holds("verb", line, clause) || timed && isPresent(line, clause);
    }

    /** "I could do four hundred", "How about a credit?": said to be had, and not promised yet. */
    static boolean isOffer(Line line, Range clause) {
        return WORDS.holds("offer", line, clause) && !isOpen(line, clause);
    }

    /** "I'll ask today whether we can credit it": whether it is to be had is not known yet. */
    static boolean isOpen(Line line, Range clause) {
        Range sofar =
                line.sentences().stream()
                        .filter(sentence -> sentence.contains(clause))
                        .map(sentence -> new Range(sentence.from(), clause.to()))
                        .findFirst()
                        .orElse(clause);
        return WORDS.holds("no-offer", line, sofar);
    }

    private static boolean isAsked(Line line, Range clause) {
        return WORDS.find("question", line, clause).stream()
                .anyMatch(
                        match ->
                                match.from() == clause.from()
                                        && !line.norm(match.from()).equals("there"));
    }

    private static boolean isPresent(Line line, Range clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean verb = line.pos(i).equals("VERB") || line.pos(i).equals("AUX");
            String norm = line.norm(i);
            if (verb
                    && (norm.endsWith("ed")
                            || Set.of(
                                            "was", "were", "had", "did", "came", "went", "said",
                                            "got", "sent", "if")
                                    .contains(norm))) {
                return false;
            }
        }
        return WORDS.holds("verb", line, clause);
    }

    /** "By Friday.": a time and little else. */
    private static boolean isScrap(Line line, Range clause, List<DueDates.Due> times) {
        return !times.isEmpty() && clause.size() - times.getFirst().range().size() <= 2;
    }

    /** @param clauses among which the promise stands */
    static Commitment commitment(Line line, List<Range> clauses, Range words, ZonedDateTime at) {
        Range clause = withTimes(line, clauses, words);
        DueDates.@Nullable Due due = onTheDaySaid(line, clause);
        return commitment(line, clause, due == null ? List.of() : List.of(due), at);
    }

    /** "It goes out on Friday and I'll ring you by noon": on Friday, too. */
    private static DueDates.@Nullable Due onTheDaySaid(Line line, Range clause) {
        DueDates.@Nullable Due due = DueDates.inFull(line, clause);
        int sentence = Before.sentenceOf(line, clause);
        if (due == null || !due.moment().isHourOnly() || sentence < 0) {
            return due;
        }
        Range sofar = new Range(line.sentences().get(sentence).from(), clause.from());
        List<DueDates.Due> times =
                sofar.isEmpty() ? new ArrayList<>() : new ArrayList<>(line.times(sofar));
        times.add(due);
        return DueDates.together(times);
    }

    /** "I'll ring you on Thursday at four": the two will talk, and when. */
    static boolean isTalkAtATime(Commitment made) {
        return made.due() != null && TALK.matcher(made.what()).lookingAt();
    }

    /** "Every Monday, in the rain": said back with no verb, it promises nothing. */
    static boolean isHabit(Line line, Range words) {
        return EACH.contains(line.norm(words.from()))
                && !Clauses.hasVerb(line, words.from(), words.to());
    }

    /**
     * With the scraps beside it that say when, and have no verb of their own: "On Monday, I'll send it, by courier, before
     * ten".
     */
    private static Range withTimes(Line line, List<Range> clauses, Range words) {
        int sentence = Before.sentenceOf(line, words);
        Range whole = words;
        for (Range clause : clauses) {
            boolean beside = clause.to() == whole.from() || clause.from() >= whole.to();
            if (beside && !isBeside(line, clause, sentence) && clause.from() >= whole.to()) {
                break;
            }
            if (beside && isBeside(line, clause, sentence) && addsTime(line, whole, clause)) {
                whole = whole.upTo(clause);
            }
        }
        return whole;
    }

    private static boolean isBeside(Line line, Range clause, int sentence) {
        return Before.sentenceOf(line, clause) == sentence
                && !Clauses.hasVerb(line, clause.from(), clause.to())
                && !Clauses.isQuestion(line, clause);
    }

    private static boolean addsTime(Line line, Range words, Range scrap) {
        List<DueDates.Due> times = line.times(scrap);
        if (times.isEmpty()) {
            return false;
        }
        List<DueDates.Due> named = line.times(words);
        return named.isEmpty()
                || DueDates.together(named).moment().with(times.getFirst().moment()) != null;
    }

    private static Commitment commitment(
            Line line, Range clause, List<DueDates.Due> times, ZonedDateTime at) {
        DueDates.@Nullable Due due = times.isEmpty() ? null : times.getLast();
        return new Commitment(
                line.quote(clause),
                what(line, clause, due),
                due == null ? null : line.quote(due.range()),
                due == null ? null : due.moment().due(at));
    }

    /** What will be done, without who and when. */
    private static String what(Line line, Range clause, DueDates.@Nullable Due due) {
        if (due != null && due.range().from() == clause.from()) {
            Range rest = new Range(due.range().to(), clause.to());
            if (rest.isEmpty()) {
                return line.quote(clause).text();
            }
            if (WORDS.holds("appointment", line, rest)) {
                return CALL;
            }
        }
        int from = afterLeading(line, clause, afterTimes(line, clause));
        if (from >= clause.to() - 1) {
            from = afterLeading(line, clause, clause.from());
        }
        int to = due == null || due.range().from() <= from ? clause.to() : due.range().from();
        int start =
                due != null && due.range().from() <= from
                        ? Math.min(clause.to() - 1, Math.max(from, due.range().to()))
                        : from;
        Range words = new Range(start, Math.max(start + 1, Math.min(to, start + 9)));
        return line.quote(words).text();
    }

    private static int afterTimes(Line line, Range clause) {
        int from = clause.from();
        for (DueDates.Due time : line.times(clause)) {
            from = time.range().from() == from ? time.range().to() : from;
        }
        return from;
    }

    private static int afterLeading(Line line, Range clause, int from) {
        int at = from;
        while (at < clause.to() - 1 && LEADING.contains(line.norm(at))) {
            at++;
        }
        return at;
    }
}
