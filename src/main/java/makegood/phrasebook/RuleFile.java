package makegood.phrasebook;

import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule file as it stands, and its last good version.
 *
 * @param layer as the file stands now; null where it is broken
 * @param good what served before; null where nothing did
 * @param isTried whether it was held against its own examples
 */
record RuleFile(
        SourceFile file,
        @Nullable RuleLayer layer,
        @Nullable RuleLayer good,
        List<Finding> findings,
        boolean isTried) {

    Optional<RuleLayer> inForce() {
        return Optional.ofNullable(layer == null ? good : layer);
    }

    /** After a trial of its examples: broken where they don't hold. */
    RuleFile tried(Function<RuleLayer, Findings> trial) {
        if (isTried || layer == null) {
            return this;
        }
        Findings failures = trial.apply(layer);
        List<Finding> all = Stream.concat(findings.stream(), failures.all().stream()).toList();
        return failures.hasErrors()
                ? new RuleFile(file, null, good, all, true)
                : new RuleFile(file, layer, layer, all, true);
    }
}
