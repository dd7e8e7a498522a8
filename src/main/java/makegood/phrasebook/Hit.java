package makegood.phrasebook;

import java.util.List;
import java.util.Map;

/**
 * Words that break a rule.
 *
 * @param start UTF-16 offset of the first quoted character in the utterance
 * @param end UTF-16 offset after the last
 * @param alone whether the sentence counts as a whole, with no pattern
 * @param likelihood 0..1: the {@link Hunch} on the sentence; 0 where the rule doesn't ask for it
 * @param instead the wordings, with {@code {captures}} still in them
 */
record Hit(
        Rule rule,
        Warning.Level level,
        int start,
        int end,
        boolean alone,
        double likelihood,
        List<String> instead,
        Map<String, String> captured) {

    int length() {
        return end - start;
    }
}
