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
 * @param layer as the file stands now; null where it can't be read
 * @param good what served before; null where nothing did
 * @param findings of the file by itself
 * @param failures of its own examples, among the other rules as they stood
 * @param isTried whether it was held against its own examples
 */
record RuleFile(
        SourceFile file,
        @Nullable RuleLayer layer,
        @Nullable RuleLayer good,
        List<Finding> findings,
        Findings failures,
        boolean isTried) {

    Optional<RuleLayer> inForce() {
        return Optional.ofNullable(layer == null || failures.hasErrors() ? good : layer);
    }

    List<Finding> told() {
        return Stream.concat(findings.stream(), failures.all().stream()).toList();
    }

    /** After a trial of its examples. One that was refused is tried again: another file may have been the reason. */
    RuleFile tried(Function<RuleLayer, Findings> trial) {
        if (layer == null || isTried && !failures.hasErrors()) {
            return this;
        }
        Findings failed = trial.apply(layer);
        return new RuleFile(file, layer, failed.hasErrors() ? good : layer, findings, failed, true);
    }
}
