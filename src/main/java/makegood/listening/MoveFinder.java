package makegood.listening;

import makegood.utterance.Move;

import java.util.ArrayList;
import java.util.List;

/** Finds what the rep's words do in the talk. */
final class MoveFinder {

    private static final Lexicon WORDS = Lexicon.read("moves");

    private MoveFinder() {}

    static List<Move> find(Line line, Earlier earlier) {
        List<Move> moves = new ArrayList<>();
        for (Move move : Move.values()) {
            if (WORDS.holds(move.key(), line, line.all())) {
                moves.add(move);
            }
        }
        return moves;
    }
}
