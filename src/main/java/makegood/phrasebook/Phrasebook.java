package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.utterance.Utterance;

import java.util.List;
import java.util.Set;

/** All rules, as they stand in their files. Immutable; safe for several threads. */
public final class Phrasebook {

    /** The rules' names, guards included. */
    public Set<String> rules() {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * What a rep should not have said, or not say.
     *
     * @param said the rep's words; a customer's bring no warnings
     * @param situation what is known in the call, whose guards are switched on, and what was said before
     * @return by their place in the text
     */
    public List<Warning> check(Utterance said, Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }
}
