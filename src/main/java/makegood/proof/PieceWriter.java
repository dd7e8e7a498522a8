package makegood.proof;

import makegood.utterance.Speaker;

import java.util.Arrays;

/** Writes a piece character by character, each with its place in the file. */
final class PieceWriter {

    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    /** @param place where the file has it, as an escape perhaps */
    void add(char character, int place) {
        if (text.length() + 1 >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(character);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** @param end the file's offset after it */
    Piece piece(Speaker speaker, int end) {
        int[] all = Arrays.copyOf(places, text.length() + 1);
        all[text.length()] = end;
        return new Piece(speaker, text.toString(), all);
    }
}
