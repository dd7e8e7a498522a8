package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what the rep's words do in the talk, and what the talk calls for after the customer's. */
final class MoveFinder {

    private static final Pattern GREETING =
            Pattern.compile(
                    "\\W*(?:oh )?(?:hello|hi|hey|hiya|(?:good )?(?:morning|afternoon|evening)|good"
                            + " day)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final double LIKELY = 0.5;

    private final Head made;
    private final Head calledFor;

    MoveFinder(Heads heads) {
        this.made = heads.head("moves");
        this.calledFor = heads.head("calls-for");
    }

    /**
     * The moves that a rep's words make, the surest first. Who greets in their first words opens the call, and who asks
     * about a time for another talk, or promises one, agrees it, whatever else they do.
     */
    List<Move> made(Situated situation, Line line, Earlier earlier, boolean namesTimeToTalk) {
        Map<Move, Double> sure = byMove(made, made.judge(situation.rep()));
        if (isFirst(earlier) && GREETING.matcher(line.utterance().text()).matches()) {
            sure.put(Move.OPEN, 1.0);
        }
        if (namesTimeToTalk) {
            sure.merge(Move.SET_FOLLOW_UP, LIKELY, Math::max);
        }
        List<Move> moves = new ArrayList<>(sure.keySet());
        moves.removeIf(move -> sure.getOrDefault(move, 0.0) < LIKELY);
        moves.sort(Comparator.comparing(move -> -sure.getOrDefault(move, 0.0)));
        return moves;
    }

    /** Whether the rep has not spoken yet. The customer may have, picking up. */
    private static boolean isFirst(Earlier earlier) {
        return earlier.turns() < 2
                && earlier.latest().stream().allMatch(turn -> turn.speaker() == Speaker.CUSTOMER);
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
