package makegood.flow;

import makegood.lint.Findings;

import java.util.List;
import java.util.Set;

/** Holds a flow against itself: names that refer to nothing, steps that nothing leads to, talks that can't end. */
final class FlowLinter {

    private final List<FlowCheck> checks;

    FlowLinter(Set<String> rules) {
        this.checks =
                List.of(
                        new NameCheck(rules),
                        new WordingCheck(),
                        new ReachCheck(),
                        new InterruptCheck(),
                        new EndCheck());
    }

    /** Whether steps lead anywhere is looked at only where all names are right: else one slip would be told twice. */
    void check(FlowDraft draft, Findings findings) {
        for (FlowCheck check : checks) {
            if (!check.needsGoodNames() || !findings.hasErrors()) {
                check.check(draft, findings);
            }
        }
    }
}
