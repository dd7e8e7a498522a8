package makegood.phrasebook;

import makegood.condition.Condition;
import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What should not be said, how to hear it, and what to say rather; as its file says. Immutable.
 *
 * @param name the file's name without its ending
 * @param level of a pattern that is found; meanings alone are suggestions
 * @param guard whether it holds only in flows that name it
 * @param message with {@code %s} where the words found belong
 * @param link where to read more; null where nowhere
 * @param source the author's key in the method
 * @param why one sentence for the rep
 * @param instead wordings that can be said as they stand; {@code {day}} and {@code {time}} are for the rep to fill
 * @param patterns each of which breaks the rule
 * @param exceptions words that hold a pattern's words and are fine
 * @param unless what makes it fine from outside the words
 * @param when that it counts at all; null for always
 * @param likeness of meaning, for what no pattern holds
 * @param hunch from which learnt probability on words count
 * @param proportion of an offer to what the mistake cost; null where the rule asks for none
 * @param beyondAuthority whether only an offer of more than the rep may grant alone counts
 * @param yields rules that stand for this one where both are broken by the same words
 * @param wholeClause whether the words quoted reach to the end of their clause
 */
record Rule(
        String name,
        Warning.Level level,
        boolean guard,
        String message,
        @Nullable String link,
        String source,
        String why,
        List<String> instead,
        List<RulePattern> patterns,
        List<PhrasePattern> exceptions,
        Unless unless,
        @Nullable Condition when,
        Likeness likeness,
        HunchLevels hunch,
        @Nullable Proportion proportion,
        boolean beyondAuthority,
        Set<String> yields,
        boolean wholeClause,
        List<Example> bad,
        List<Example> good,
        SourceFile file) {

    Rule {
        instead = List.copyOf(instead);
        patterns = List.copyOf(patterns);
        exceptions = List.copyOf(exceptions);
        yields = Set.copyOf(yields);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }
}
