package makegood.listening;

import makegood.utterance.Move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what the rep's words do in the talk, and what the talk calls for after the customer's. */
final class MoveFinder {

    private final Head made;
    private final Head calledFor;

    MoveFinder(Heads heads) {
        this.made = heads.head("moves");
        this.calledFor = heads.head("calls-for");
    }

    /** The moves that a rep's words make, the surest first. */
    List<Move> made(Situated situation) {
        Map<Move, Double> sure = byMove(made, made.judge(situation.rep()));
        List<Move> moves = new ArrayList<>(sure.keySet());
        moves.removeIf(move -> sure.getOrDefault(move, 0.0) < 0.5);
        moves.sort(Comparator.comparing(move -> -sure.getOrDefault(move, 0.0)));
        return moves;
    }

    /** 0..1 for each move: how much a good rep would make it now. */
    Map<Move, Double> calledFor(Situated situation) {
        return byMove(calledFor, calledFor.judge(situation.customer()));
    }

    private static Map<Move, Double> byMove(Head head, double[] judged) {
        Map<Move, Double> moves = new EnumMap<>(Move.class);
        for (int i = 0; i < judged.length; i++) {
            double share = judged[i];
            Move.of(head.labels().get(i)).ifPresent(move -> moves.put(move, share));
        }
        return moves;
    }
}
