package makegood.proof;

import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one person says in a file.
 *
 * @param text as it is read: without tags, escapes and line breaks of the file's format
 * @param places UTF-16 offset in the file of each of the text's characters, and of its end
 */
record Piece(Speaker speaker, String text, int[] places) {

    /** Longer ones are cut: nobody says more in one breath, and each is read as a whole. */
    static final int LONGEST = 8_000;

    /** The file's own characters from one offset to another. */
    static Piece plain(Speaker speaker, String file, int start, int end) {
        return new Piece(
                speaker, file.substring(start, end), IntStream.rangeClosed(start, end).toArray());
    }

    int start(int offset) {
        return places[offset];
    }

    /** The file's offset after the last of the characters before {@code offset}. */
    int end(int offset) {
        return offset == text.length() ? places[offset] : places[offset - 1] + 1;
    }

    /** This and, after a blank, the next: one sentence may run over both. */
    Piece and(Piece next) {
        int[] joined = Arrays.copyOf(places, places.length + next.places.length);
        System.arraycopy(next.places, 0, joined, places.length, next.places.length);
        return new Piece(speaker, text + " " + next.text, joined);
    }

    /** What follows after the first characters, as this speaker's. */
    Piece from(int offset, Speaker other) {
        return new Piece(
                other, text.substring(offset), Arrays.copyOfRange(places, offset, places.length));
    }

    /** Pieces of a bearable length, cut between words where there is a blank. */
    List<Piece> cut() {
        if (text.length() <= LONGEST) {
            return List.of(this);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST);
            if (to < text.length()) {
                int blank = Math.max(text.lastIndexOf(". ", to - 1) + 1, from);
                blank = blank > from ? blank : text.lastIndexOf(' ', to - 1);
                to = blank > from ? blank : to;
                to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            }
            pieces.add(
                    new Piece(
                            speaker,
                            text.substring(from, to),
                            Arrays.copyOfRange(places, from, to + 1)));
            from = to;
        }
        return pieces;
    }
}
