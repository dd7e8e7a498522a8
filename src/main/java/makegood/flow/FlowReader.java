package makegood.flow;

import makegood.condition.ConditionReader;
import makegood.condition.NamedConditions;
import makegood.condition.NamedConditionsReader;
import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a flow from its file. Safe for several threads. */
public final class FlowReader {

    private final ConditionReader conditions;
    private final @Nullable SharedConditions shared;
    private final FlowLinter linter;

    /** Flows that share no conditions. @param rules the phrasebook's rules, for {@code guards:} */
    public FlowReader(ConditionReader conditions, Set<String> rules) {
        this(conditions, rules, null);
    }

    /** @param shared what flows may ask for by name, as it stands when a flow is read */
    public FlowReader(
            ConditionReader conditions, Set<String> rules, @Nullable SharedConditions shared) {
        this.conditions = conditions;
        this.shared = shared;
        this.linter = new FlowLinter(rules);
    }

    /** The flow; empty where the file has errors. What is wrong goes to {@code findings}. */
    public Optional<Flow> read(SourceFile file, Findings findings) {
        return read(file, named(), findings);
    }

    /** The same with other conditions than those that are shared now. */
    public Optional<Flow> read(SourceFile file, NamedConditions named, Findings findings) {
        Findings own = new Findings();
        Optional<FlowDraft> draft = draft(file, named, own);
        draft.ifPresent(read -> linter.check(read, own));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : draft.map(FlowDraft::flow);
    }

    /** The flow as it would be with this file of conditions in place of those of their names. */
    public Optional<Flow> readAgain(Flow flow, SourceFile changed, Findings findings) {
        FlowText text = FlowText.of(flow.file());
        NamedConditions now = withBrought(text, named(), new Findings());
        return read(
                text.flow(),
                NamedConditionsReader.read(List.of(changed), now, conditions, findings),
                findings);
    }

    /**
     * A flow that once was good; empty where a condition that it asks for by name can't be read, without which it would advise
     * otherwise. The linter may have grown stricter since; a call that follows it must not break.
     */
    Optional<Flow> readKept(SourceFile file) {
        Findings findings = new Findings();
        Optional<FlowDraft> draft = draft(file, NamedConditions.NONE, findings);
        boolean whole =
                findings.all().stream()
                        .noneMatch(finding -> finding.code() == FindingCode.UNKNOWN_CONDITION);
        return draft.filter(read -> whole).map(FlowDraft::flow);
    }

    /** Whether it would be read as the same now. */
    boolean isCurrent(Flow flow) {
        return withBrought(FlowText.of(flow.file()), named(), new Findings()).hold(flow.named());
    }

    /** Takes up what is shared as it stands now. */
    void refreshShared() {
        if (shared != null) {
            shared.refresh();
        }
    }

    /** What is wrong with what is shared. */
    List<Finding> sharedFindings() {
        return shared == null ? List.of() : shared.findings();
    }

    /** The shared files that could not be taken up. */
    List<SourceFile> sharedRefused() {
        return shared == null ? List.of() : shared.refused();
    }

    /** What flows may ask for by name now. */
    public NamedConditions named() {
        return shared == null ? NamedConditions.NONE : shared.now();
    }

    private Optional<FlowDraft> draft(SourceFile file, NamedConditions named, Findings findings) {
        FlowText text = FlowText.of(file);
        NamedConditions all = withBrought(text, named, findings);
        return YamlDocument.read(text.flow(), findings)
                .flatMap(root -> new DraftReader(file, conditions, all, findings).flow(root));
    }

    /** What a file brings along counts before what is shared, also for what asks for it there. */
    private NamedConditions withBrought(FlowText text, NamedConditions named, Findings findings) {
        return text.brought().isEmpty()
                ? named
                : NamedConditionsReader.read(
                        List.of(new SourceFile(text.flow().name(), text.brought())),
                        named,
                        conditions,
                        findings);
    }
}
