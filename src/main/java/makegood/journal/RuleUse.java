package makegood.journal;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What became of one warning.
 *
 * @param rep who had the call then
 * @param flow that it was led by then
 * @param said whether the words stand in the utterance; otherwise the rep took heed before
 * @param verdict the latest one, as its key; null where nobody judged
 */
record RuleUse(
        String callId,
        int seq,
        String rule,
        String rep,
        String flow,
        OffsetDateTime at,
        boolean said,
        @Nullable String verdict) {

    RuleUse judged(String key) {
        return new RuleUse(callId, seq, rule, rep, flow, at, said, key);
    }
}
