package makegood.condition;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;

import java.util.Collection;
import java.util.Optional;

/** What a condition may ask for by {@code holds("…")} where it stands. */
interface ConditionNames {

    Optional<NamedCondition> find(String name);

    /** All that may be asked for, for a cure. */
    Collection<String> names();

    /** Says what is wrong with asking for this one, which is not found. */
    default void tellMissing(Mention mention, SourceFile file, Findings findings) {
        findings.add(
                FindingCode.UNKNOWN_CONDITION,
                file,
                mention.span(),
                "No condition is named \"" + mention.name() + "\".",
                names().isEmpty()
                        ? "There are none here: write out what is meant."
                        : NearMiss.cure(mention.name(), names(), "There are"));
    }
}
