package makegood.coach;

import java.util.List;
import java.util.function.Supplier;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.condition.Situation;
import makegood.flow.Flow;
import makegood.listening.Listener;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.Warning;
import makegood.utterance.UtteranceReader;

/** Hears utterances and says what to say next. Without clock, ids or storage. Safe for several threads. */
public final class Coach {

    public Coach(UtteranceReader reader, Supplier<Phrasebook> phrasebook, Listener listener) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Hears an utterance: nothing is stored yet. {@code tookMillis} is 0 until {@link Hearing#took} says. */
    public Hearing hear(Flow flow, CallState state, CallEvent.Stamp stamp, Said said) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The advice that stands in this state, for its latest event. */
    public Advice advise(Flow flow, CallState state) {
        throw new UnsupportedOperationException("to be written");
    }

    /** What a rep should not say here. */
    public List<Warning> check(String text, Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }
}
