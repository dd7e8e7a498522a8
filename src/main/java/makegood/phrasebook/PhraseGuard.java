package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.utterance.Utterance;

import java.util.List;

/** Warns of words that should not be said, by the rules that hold in this call at this moment. */
@FunctionalInterface
public interface PhraseGuard {

    /** @return by their place in the text; none for a customer's words */
    List<Warning> check(Utterance said, Situation situation);
}
