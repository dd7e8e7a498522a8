package makegood.assistant;

import makegood.listening.Earlier;
import makegood.listening.Listener;
import makegood.utterance.Move;
import makegood.utterance.Utterance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether other words still take the same step. */
final class SameStep {

    /** Set on a dozen pairs of our own: rewordings of a question lie mostly above it, other steps below 0.2. */
    private static final double NEAR = 0.35;

    /** Moves that bind us or press them: these never come in by way of a rewording. */
    private static final Set<Move> WEIGHTY =
            EnumSet.of(
                    Move.APOLOGIZE,
                    Move.OFFER_PLAN,
                    Move.MAKE_GOOD,
                    Move.NEGOTIATE,
                    Move.RE_SELL,
                    Move.ASK_COMMITMENT,
                    Move.OFFER_TRIAL,
                    Move.BACK_OFF);

    private final Listener listener;

    SameStep(Listener listener) {
        this.listener = listener;
    }

    /**
     * The listener may mishear a move, so either it hears the step's own or the meaning is near; and it hears no weighty
     * move that the scripted wording lacks.
     */
    boolean takes(Utterance words, Utterance scripted, Move move, Earlier talk) {
        List<Move> heard = listener.listen(words, talk).moves();
        List<Move> meant = listener.listen(scripted, talk).moves();
        boolean addsWeight =
                heard.stream()
                        .anyMatch(
                                other ->
                                        WEIGHTY.contains(other)
                                                && other != move
                                                && !meant.contains(other));
        boolean near = words.meaning().similarity(scripted.meaning()) >= NEAR;
        return !addsWeight && (heard.contains(move) || near);
    }
}
