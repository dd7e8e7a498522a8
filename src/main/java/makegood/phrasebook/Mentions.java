package makegood.phrasebook;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that are told of rather than said: "you were told no problem", "I won't say I'll try", "not as soon as I can:
 * Friday". They stand right before the words they tell of.
 */
final class Mentions {

    /** Small words between "told" and what was told. */
    private static final PatternPart ECHO =
            new PatternPart.Choice(
                    Stream.of(
                                    "you", "me", "us", "him", "her", "them", "it", "that", "there",
                                    "to", "say", "is", "was", "a", "for", "about", "i", "we", "am",
                                    "will", "be")
                            .<PatternPart>map(PatternPart.Word::new)
                            .toList());

    private static final PhrasePattern TOLD =
            pattern(
                    "(you|they|he|she|nobody|somebody|someone|who|driver|colleague|i|we) <2>"
                        + " (said|told|called|wrote|heard|promised|saying|telling|says|say|goes)"
                        + " (@echo+)?");

    private static final PhrasePattern UNTOLD =
            pattern(
                    "(should|did|do|does|could|would|will|can) not <1> (have)?"
                            + " (say|said|tell|told|mean|meant|ask|asked) (@echo+)?");

    private static final PhrasePattern UNLIKE =
            pattern(
                    "(not|never|instead of|without|no more|rather than) (just|be|going"
                            + " to|want to|going to be)?"
                            + " (say|saying|tell|telling|ask|asking|promise|call|calling)?"
                            + " (@echo+)?");

    /** A bare "not" tells of nothing by itself: it counts only right before the words. */
    private static final PhrasePattern UNSAID =
            pattern(
                    "(not|never|instead of|without|no more|rather than) (just|be|going to|want"
                        + " to|going to be)? (say|saying|tell|telling|ask|asking|call|calling)");

    private Mentions() {}

    private static PhrasePattern pattern(String text) {
        try {
            return PhrasePattern.of(text, Map.of("echo", ECHO));
        } catch (BadPattern bad) {
            throw new IllegalStateException(text + ": " + bad.message(), bad);
        }
    }

    /** Whether something is told of anywhere in the sentence. */
    static boolean in(SearchedSentence sentence) {
        return sentence.has(TOLD) || denied(sentence);
    }

    /** Whether the sentence says of something that it isn't said. */
    static boolean denied(SearchedSentence sentence) {
        return sentence.has(UNTOLD) || sentence.has(UNSAID);
    }

    /** Whether any of the words are quoted. */
    static boolean quoted(SpokenSentence words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from this place on are told of. */
    static boolean before(SearchedSentence sentence, int place) {
        return sentence.find(TOLD).leadTo(place)
                || sentence.find(UNLIKE).leadTo(place)
                || sentence.find(UNTOLD).leadTo(place);
    }
}
