package makegood.phrasebook;

import makegood.utterance.Sentence;
import makegood.utterance.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence made ready for patterns: its words without the marks, what may be skipped between them, and where clauses
 * begin and end. For one thread. Places stand between words, from 0 (before the first) to {@link #size()} (after the last).
 */
final class SpokenSentence {

    private final SpokenWord[] words;
    private final boolean[] edge;
    private final boolean[] quoted;
    private final byte[] filler;
    private final int opening;
    private final int closing;
    private int @Nullable [] nextMarks;

    SpokenSentence(Sentence sentence) {
        List<SpokenWord> found = new ArrayList<>(sentence.tokens().size() + 4);
        List<Integer> marks = new ArrayList<>();
        List<Integer> inQuotes = new ArrayList<>();
        boolean inside = false;
        String before = "";
        for (Token token : sentence.tokens()) {
            if (!token.isWord()) {
                inside = quotation(token, inside);
                if (!token.norm().equals("'")) {
                    marks.add(found.size());
                }
                continue;
            }
            int first = found.size();
            add(token, before, found);
            for (int i = first; inside && i < found.size(); i++) {
                inQuotes.add(i);
            }
            before = token.norm();
        }
        words = found.toArray(SpokenWord[]::new);
        edge = new boolean[words.length + 1];
        marks.forEach(mark -> edge[mark] = true);
        quoted = new boolean[words.length];
        inQuotes.forEach(word -> quoted[word] = true);
        filler = fillers();
        opening = opening();
        closing = closing();
    }

    private static boolean quotation(Token mark, boolean inside) {
        return switch (mark.norm()) {
            case "\"" -> !inside;
            case "“", "«" -> true;
            case "”", "»" -> false;
            default -> inside;
        };
    }

    private static void add(Token token, String before, List<SpokenWord> found) {
        List<String> parts = SpokenForms.words(token.norm());
        if (parts.isEmpty()) {
            String plain = SpokenForms.plain(token.norm(), before);
            found.add(new SpokenWord(token, token.norm(), plain, token.lemma(), token.pos()));
            return;
        }
        for (String part : parts) {
            found.add(new SpokenWord(token, part, part, part, token.pos()));
        }
    }

    private byte[] fillers() {
        byte[] lengths = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1].plain() : "";
            lengths[i] = (byte) SpokenForms.filler(words[i].plain(), next);
        }
        return lengths;
    }

    private int opening() {
        int place = 0;
        while (place < words.length
                && (SpokenForms.opens(words[place].plain()) || filler[place] > 0)) {
            place += Math.max(1, filler[place]);
        }
        return place;
    }

    private int closing() {
        int place = words.length;
        while (place > 0 && SpokenForms.closes(words[place - 1].plain())) {
            place--;
        }
        return place;
    }

    int size() {
        return words.length;
    }

    SpokenWord word(int index) {
        return words[index];
    }

    /** How many words from here on carry nothing and may be left out: 0, 1 or 2. */
    int filler(int index) {
        return filler[index];
    }

    /** How many words at most may be left out in all. */
    int leftOut() {
        int all = 0;
        for (byte length : filler) {
            all += length;
        }
        return all;
    }

    /** Whether this word stands between quotation marks. */
    boolean quoted(int index) {
        return quoted[index];
    }

    boolean is(PatternPart.Edge kind, int place) {
        return switch (kind) {
            case START -> place <= opening;
            case END -> place >= closing;
            case CLAUSE -> place <= opening || place >= closing || edge[place];
        };
    }

    /** The first place from here on where a mark stands; the end where none does. */
    int nextMark(int place) {
        int[] known = nextMarks;
        if (known == null) {
            known = new int[words.length + 1];
            known[words.length] = words.length;
            for (int i = words.length - 1; i >= 0; i--) {
                known[i] = edge[i] ? i : known[i + 1];
            }
            nextMarks = known;
        }
        return known[place];
    }
}
