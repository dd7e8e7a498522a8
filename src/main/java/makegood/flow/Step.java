package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Situation;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing to say or do in a talk.
 *
 * @param name unique in its flow
 * @param move what saying it does; null for a step off the phone
 * @param todo for a step off the phone, what to do; null otherwise
 * @param say wordings, first one first, the next one when it has to be asked again; empty only where {@code todo} is set
 * @param why one sentence for the rep
 * @param source the author's key in the method, the flow's own where the step names none
 * @param learns facts that its answer brings
 * @param when it may be taken; null for always
 * @param done that it needs no asking (any more); null where only taking it does
 * @param atMost how many times in a call it may be advised before others come first; {@link #FOR_EVER} for no bound
 */
public record Step(
        String name,
        @Nullable Move move,
        @Nullable String todo,
        List<String> say,
        String why,
        String source,
        List<String> learns,
        @Nullable Condition when,
        @Nullable Condition done,
        int atMost) {

    /** No bound on how often it may be advised. */
    public static final int FOR_EVER = Integer.MAX_VALUE;

    public Step {
        say = List.copyOf(say);
        learns = List.copyOf(learns);
    }

    /** Whether it needs no asking (any more). */
    boolean isDone(Situation situation) {
        return situation.done(name) || done != null && done.holds(situation);
    }

    /**
     * Whether it is done for good. A step with a condition is done when that holds, or when all its wordings have been
     * tried: nobody is nagged. One without a condition is done once it was taken.
     */
    boolean isSettled(Situation situation) {
        int enough = done == null ? 1 : Math.max(1, say.size());
        return done != null && done.holds(situation) || situation.timesAsked(name) >= enough;
    }

    /** Whether it may still be put to the rep: what was advised and not taken often enough gives way. */
    boolean isFresh(Situation situation) {
        return atMost == FOR_EVER || situation.timesAdvised(name) < atMost;
    }

    /** Whether it may be taken now: not done nor just asked, not put aside by the rep, and its condition holds. */
    boolean isOpen(Situation situation) {
        return !situation.skipped(name)
                && !situation.awaiting(name)
                && !isDone(situation)
                && (when == null || when.holds(situation));
    }

    /** The wording for the rep who has taken this step so many times; null for a step off the phone. */
    public @Nullable String wording(int timesAsked) {
        return say.isEmpty() ? null : say.get(Math.min(timesAsked, say.size() - 1));
    }
}
