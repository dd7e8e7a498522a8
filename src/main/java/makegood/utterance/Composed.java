package makegood.utterance;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * A piece of text with each accent on its letter: some keyboards and files write {@code é} as an {@code e} and a mark after
 * it, which would cut the word there. Knows where each of its letters stood.
 *
 * @param starts for each letter of the text and its end, where it stood; null where nothing has moved
 */
record Composed(String text, int @Nullable [] starts) {

    static Composed of(String piece) {
        if (piece.chars().allMatch(letter -> letter < 0x300)
                || Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
            return new Composed(piece, null);
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[piece.length() * 3 + 1];
        for (int from = 0; from < piece.length(); ) {
            int to = piece.offsetByCodePoints(from, 1);
            while (to < piece.length() && isMark(piece.codePointAt(to))) {
                to = piece.offsetByCodePoints(to, 1);
            }
            String letter = Normalizer.normalize(piece.substring(from, to), Normalizer.Form.NFC);
            for (int i = 0; i < letter.length(); i++) {
                starts[text.length() + i] = from;
            }
            text.append(letter);
            from = to;
        }
        starts[text.length()] = piece.length();
        return new Composed(text.toString(), starts);
    }

    /** A word of this text, where it stands in the one that the piece is from. */
    Words.Word in(Words.Word word, int from) {
        int start = starts == null ? word.start() : starts[word.start()];
        int end = starts == null ? word.end() : starts[word.end()];
        return new Words.Word(from + start, from + end, word.surface());
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
