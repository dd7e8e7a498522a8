package makegood.listening;

import makegood.utterance.Sentence;
import makegood.utterance.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts an utterance into clauses: at marks where there are any, and where speech without marks begins anew with "and",
 * "but" or a subject.
 */
final class Clauses {

    private static final Set<String> JOINTS = Set.of("and", "but", "so", "because", "then", "or");
    private static final Set<String> SUBJECTS =
            Set.of(
                    "i",
                    "you",
                    "we",
                    "he",
                    "she",
                    "they",
                    "it",
                    "there",
                    "nobody",
                    "somebody",
                    "that",
                    "this");

    /** After these a subject goes on with the clause: "what I want", "if you pay", "I think it". */
    private static final Set<String> HOLDING =
            Set.of(
                    "who", "what", "which", "that", "if", "when", "where", "why", "how", "whether",
                    "because", "until", "unless", "than", "as", "before", "after", "while", "since",
                    "and", "but", "or", "so", "then", "do", "did", "does", "will", "would", "can",
                    "could", "should", "have", "has", "had", "is", "are", "was", "were", "am",
                    "not", "want", "wants", "wanted", "need", "needs", "like", "think", "know",
                    "say", "said", "told", "tell", "let", "every", "all", "the", "to", "of", "for",
                    "with", "from", "about", "once");

    private final Line line;
    private final List<Range> found = new ArrayList<>();
    private int start;

    private Clauses(Line line) {
        this.line = line;
    }

    /** The clauses, in order; together they are the whole line. */
    static List<Range> of(Line line) {
        Clauses clauses = new Clauses(line);
        for (Range sentence : sentences(line)) {
            clauses.cut(sentence);
        }
        return clauses.found;
    }

    /** The sentences as ranges of the line's words. */
    static List<Range> sentences(Line line) {
        List<Range> sentences = new ArrayList<>();
        int word = 0;
        for (Sentence sentence : line.utterance().sentences()) {
            int from = word;
            while (word < line.size() && line.word(word).start() < sentence.end()) {
                word++;
            }
            if (word > from) {
                sentences.add(new Range(from, word));
            }
        }
        return sentences;
    }

    private void cut(Range sentence) {
        start = sentence.from();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (begins(i, sentence)) {
                found.add(new Range(start, i));
                start = i;
            }
        }
        found.add(new Range(start, sentence.to()));
    }

    private boolean begins(int i, Range sentence) {
        boolean marked = isMarked(i);
        boolean joint =
                JOINTS.contains(line.norm(i)) && !(line.norm(i).equals("and") && isNumber(i));
        boolean subject =
                SUBJECTS.contains(line.norm(i))
                        && isVerb(i + 1)
                        && !HOLDING.contains(line.norm(i - 1));
        if (!marked && !joint && !subject) {
            return false;
        }
        if (isWithinTime(i, sentence)) {
            return false;
        }
        boolean verbBefore = hasVerb(start, i);
        boolean verbAfter = hasVerb(i, Math.min(sentence.to(), i + 12));
        return marked
                ? i - start > 1 || verbAfter
                : verbBefore && (verbAfter || joint && i + 1 < sentence.to());
    }

    /** "Sunday, at nine" is one time; but in "Sunday, three came" the number begins anew. */
    private boolean isWithinTime(int i, Range sentence) {
        return line.times(sentence).stream()
                .map(DueDates.Due::range)
                .anyMatch(
                        time ->
                                time.from() < i
                                        && i < time.to()
                                        && (i + 1 < time.to()
                                                || Numbers.small(line.norm(i)) == null));
    }

    /** Whether a mark stands between this word and the one before. */
    private boolean isMarked(int i) {
        String between =
                line.utterance().text().substring(line.word(i - 1).end(), line.word(i).start());
        return between.chars().anyMatch(mark -> ",;:.!?—–()\"“”…".indexOf(mark) >= 0);
    }

    private boolean isNumber(int i) {
        return line.pos(i + 1).equals("NUM") && line.pos(i - 1).equals("NUM")
                || line.norm(i + 1).equals("a") && line.norm(i + 2).equals("half");
    }

    private boolean isVerb(int i) {
        return isVerb(line, i);
    }

    private static boolean isVerb(Line line, int i) {
        return line.pos(i).equals("VERB") || line.pos(i).equals("AUX");
    }

    private boolean hasVerb(int from, int to) {
        return hasVerb(line, from, to);
    }

    static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(line, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isQuestion(Line line, Range clause) {
        Token last = line.word(clause.to() - 1);
        String after = line.utterance().text().substring(last.end()).stripLeading();
        return after.startsWith("?");
    }
}
