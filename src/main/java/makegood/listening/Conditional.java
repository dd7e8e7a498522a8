package makegood.listening;

import java.util.List;
import java.util.Set;

/**
 * Whether words hold only under a condition that is named beside them: "if it is late again, we are done", "don't call
 * again unless …", "all of it, or we are done". A polite "if you please" is none, nor is "if you call again": who says so has refused.
 */
final class Conditional {

    private static final Lexicon CONTACT = Lexicon.read("contact");
    private static final Set<String> BEGINS = Set.of("if", "unless");
    private static final Set<String> JOINTS = Set.of("and", "but", "so", "because", "or", "then");

    /** "I'd be grateful if you took me off": there it leads to what is asked for. */
    private static final Set<String> LEADING_TO_AN_ASK =
            Set.of(
                    "obliged",
                    "grateful",
                    "thankful",
                    "glad",
                    "happier",
                    "better",
                    "best",
                    "kind",
                    "nice",
                    "easier",
                    "rather",
                    "it",
                    "prefer",
                    "even",
                    "not",
                    "as",
                    "what");

    /** "They will tell me if it came." */
    private static final Set<String> WHETHER =
            Set.of("know", "see", "ask", "wonder", "tell", "say", "check", "sure");

    /** How far a condition may stand after what hangs on it. */
    private static final int NEAR = 3;

    private Conditional() {}

    static boolean is(Line line, List<Range> clauses, Range words) {
        for (int i = 0; i < clauses.size(); i++) {
            Range clause = clauses.get(i);
            if (line.norm(clause.from()).equals("or")
                    && !beginsASentence(line, clause)
                    && clause.from() <= words.from()
                    && words.from() < clause.to()) {
                return true;
            }
            int at = begins(line, clause);
            if (at < 0 || Before.sentenceOf(line, clause) != Before.sentenceOf(line, words)) {
                continue;
            }
            boolean same = at < words.from() && words.from() < clause.to();
            boolean then = i + 1 < clauses.size() && clauses.get(i + 1).overlaps(words);
            boolean after = at >= words.to() && at - words.to() <= NEAR;
            if ((same || then && at < words.from() || after) && !isNone(line, clause, at)) {
                return true;
            }
        }
        return inOneBreath(line, words);
    }

    private static boolean beginsASentence(Line line, Range clause) {
        return line.sentences().stream().anyMatch(each -> each.from() == clause.from());
    }

    /** Where the clause's condition begins; -1 where it names none. */
    private static int begins(Line line, Range clause) {
        int first = clause.from() + (JOINTS.contains(line.norm(clause.from())) ? 1 : 0);
        return BEGINS.contains(line.norm(first)) ? first : -1;
    }

    /** "Don't call again unless you have the money", in one breath. */
    private static boolean inOneBreath(Line line, Range words) {
        for (int i = words.from(); i < Math.min(line.size(), words.to() + NEAR); i++) {
            if (BEGINS.contains(line.norm(i))
                    && Before.sentenceOf(line, new Range(i, i + 1))
                            == Before.sentenceOf(line, words)) {
                return !isNone(line, new Range(i, line.size()), i);
            }
        }
        return false;
    }

    private static boolean isNone(Line line, Range clause, int at) {
        return LEADING_TO_AN_ASK.contains(line.norm(at - 1))
                || WHETHER.contains(line.norm(at - 1))
                || WHETHER.contains(line.norm(at - 2))
                || CONTACT.holds("no-condition", line, new Range(at, clause.to()));
    }
}
