package makegood.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * Words that are told of rather than said: "you were told no problem", "I won't say I'll try", "not as soon as I can:
 * Friday". They stand right before the words they tell of.
 */
final class Mentions {

    private static final List<PhrasePattern> BEFORE =
            List.of(
                    pattern("(you|they|he|she|nobody|somebody|someone|who|driver|colleague|i|we) <2> (said|told|called|wrote|heard|promised|saying|telling|says|say|goes) (you|me|us|them|him|her|that|it|was|is)? (it|that|was|is|about)?"),
                    pattern("(not|never|instead of|without|no more|rather than|no) (just|be|going to|want to|going to be)? (say|saying|tell|telling|ask|asking|promise|call|calling)? (you|me|it|that|for|there|another|a)? (is|will be)?"),
                    pattern("(should|did|do|does|could|would|will|can) not <1> (have)? (say|said|tell|told|be|mean|meant|ask|asked)  (you|me|it|that|there|to say)? (it|is|was)?"));

    private Mentions() {}

    private static PhrasePattern pattern(String text) {
        try {
            return PhrasePattern.of(text, Map.of());
        } catch (BadPattern bad) {
            throw new IllegalStateException(text + ": " + bad.message(), bad);
        }
    }

    /** Whether the words from this place on are told of. */
    static boolean before(SpokenSentence sentence, int place) {
        for (PhrasePattern pattern : BEFORE) {
            for (PatternMatch match : pattern.find(sentence)) {
                if (match.start() < place && match.end() >= place) {
                    return true;
                }
            }
        }
        return false;
    }
}
