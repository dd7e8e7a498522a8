package makegood.phrasebook;

import makegood.condition.Condition;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One way to break a rule.
 *
 * @param match the words
 * @param after what the customer must have said just before, one of these; empty for anything
 * @param unless what makes it fine, beside what makes the whole rule fine
 * @param when that it counts at all; null for always
 * @param level other than the rule's; null for the rule's
 * @param instead other wordings than the rule's; empty for the rule's
 * @param sign whether it counts only where the meaning is near as well
 */
record RulePattern(
        PhrasePattern match,
        List<PhrasePattern> after,
        Unless unless,
        @Nullable Condition when,
        Warning.@Nullable Level level,
        List<String> instead,
        boolean sign) {

    RulePattern {
        after = List.copyOf(after);
        instead = List.copyOf(instead);
    }

    static RulePattern of(PhrasePattern match, boolean sign) {
        return new RulePattern(match, List.of(), Unless.NOTHING, null, null, List.of(), sign);
    }
}
