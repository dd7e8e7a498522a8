package makegood.listening;

import makegood.utterance.Move;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a good listener would not miss in a customer's words. */
final class SignalFinder {

    private static final Lexicon WORDS = Lexicon.read("signals");
    private static final Set<String> ASKING =
            Set.of(
                    "what", "who", "when", "where", "why", "how", "which", "is", "are", "was",
                    "did", "do", "does", "can", "could", "will", "would", "have", "has");

    private SignalFinder() {}

    static List<Signal> find(Line line, List<Range> clauses, Earlier earlier) {
        List<Signal> found = new ArrayList<>();
        for (Signal.Type type : Signal.Type.values()) {
            if (fits(type, line, earlier)) {
                clauses.stream()
                        .filter(clause -> holds(type, line, clause))
                        .findFirst()
                        .ifPresent(clause -> found.add(new Signal(type, line.quote(clause))));
            }
        }
        return found;
    }

    /** Whether the words, as such, look like the signal. */
    static boolean holds(Signal.Type type, Line line, Range clause) {
        return switch (type) {
            case QUESTION -> isQuestion(line, clause);
            case CONDITION ->
                    WORDS.holds("condition", line, clause)
                            && !WORDS.holds("hypothetical", line, clause);
            default -> WORDS.holds(type.key(), line, clause);
        };
    }

    /** Some words mean something only after what the rep has just said. */
    private static boolean fits(Signal.Type type, Line line, Earlier earlier) {
        return switch (type) {
            case CONTACT_CONSENT ->
                    Before.repDid(earlier, Move.SET_FOLLOW_UP, Move.ASK_PERMISSION, Move.OFFER_PLAN)
                            || Before.repSaid(earlier).isEmpty();
            case ACCEPTANCE -> line.size() < 25 && !earlier.latest().isEmpty();
            case WHO_IS_THIS -> earlier.turns() < 6;
            default -> isNews(type, earlier);
        };
    }

    /** Whether they say in a sentence of its own that they agree. */
    static boolean isDeal(Line line) {
        return line.sentences().stream().anyMatch(sentence -> WORDS.holds("deal", line, sentence));
    }

    /** Whether they say that it does not do, whatever sounds like a yes beside it. */
    static boolean isNoDeal(Line line, Range words) {
        return WORDS.holds("no-deal", line, words);
    }

    /** "I have ten minutes": whoever says what time there is, without an "only", has it. So has who says "go on", and asks for no haste. */
    static boolean hasTime(Line line, Range words) {
        return WORDS.holds("has-time", line, words)
                || line.sentences().stream()
                                .anyMatch(sentence -> WORDS.holds("go-ahead", line, sentence))
                        && !WORDS.holds("hurry", line, line.all());
    }

    /** Nobody calms down who was calm, and somebody new is told of once. */
    static boolean isNews(Signal.Type type, Earlier earlier) {
        return switch (type) {
            case CALMED -> earlier.anger().level() > 0;
            case NEW_VENDOR -> !earlier.newVendor();
            default -> true;
        };
    }

    private static boolean isQuestion(Line line, Range clause) {
        int first = line.norm(clause.from()).equals("and") ? clause.from() + 1 : clause.from();
        boolean inverted = ASKING.contains(line.norm(first)) && first + 1 < clause.to();
        boolean marked =
                line.utterance().text().chars().anyMatch(mark -> ".,?!".indexOf(mark) >= 0);
        return Clauses.isQuestion(line, clause) || inverted && !marked;
    }
}
