package makegood.journal;

import java.util.Optional;

/**
 * What became of one rule's warnings in a period.
 *
 * @param fired warnings, before or after the words were out: {@code said} and {@code heeded}
 * @param said the words were said all the same
 * @param heeded the warning stood under the draft and was gone from what was sent
 * @param useful warnings that somebody called useful
 * @param wrong warnings that somebody called wrong
 * @param notNow warnings that somebody put aside: neither right nor wrong
 * @param right those heeded or called useful, and not called wrong or put aside
 */
public record RuleFigures(
        String rule,
        long fired,
        long said,
        long heeded,
        long useful,
        long wrong,
        long notNow,
        long right) {

    public static RuleFigures none(String rule) {
        return new RuleFigures(rule, 0, 0, 0, 0, 0, 0, 0);
    }

    /** How many warnings somebody has judged, by words or by taking heed. */
    public long verdicts() {
        return right + wrong;
    }

    /** Of the warnings that were judged, those that were right; empty where none was. */
    public Optional<Share> precision() {
        return verdicts() == 0 ? Optional.empty() : Optional.of(new Share(right, verdicts()));
    }
}
