package makegood.listening;

import makegood.utterance.Utterance;

/** Hears what an utterance says of the customer's anger, its causes, what it cost and what they ask for. Safe for several threads. */
public final class Listener {

    public Observation listen(Utterance utterance, Earlier earlier) {
        throw new UnsupportedOperationException("to be written");
    }
}
