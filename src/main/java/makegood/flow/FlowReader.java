package makegood.flow;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;

import java.util.Optional;
import java.util.Set;

/** Reads a flow from its file. Safe for several threads. */
public final class FlowReader {

    private final ConditionReader conditions;
    private final FlowLinter linter;

    /** @param rules the phrasebook's rules, for {@code guards:} */
    public FlowReader(ConditionReader conditions, Set<String> rules) {
        this.conditions = conditions;
        this.linter = new FlowLinter(rules);
    }

    /** The flow; empty where the file has errors. What is wrong goes to {@code findings}. */
    public Optional<Flow> read(SourceFile file, Findings findings) {
        Findings own = new Findings();
        Optional<FlowDraft> draft = draft(file, own);
        draft.ifPresent(read -> linter.check(read, own));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : draft.map(FlowDraft::flow);
    }

    /** A flow that once was good. The linter may have grown stricter since; a call that follows it must not break. */
    Optional<Flow> readKept(SourceFile file) {
        return draft(file, new Findings()).map(FlowDraft::flow);
    }

    private Optional<FlowDraft> draft(SourceFile file, Findings findings) {
        return YamlDocument.read(file, findings)
                .flatMap(root -> new DraftReader(file, conditions, findings).flow(root));
    }
}
