package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.condition.Vocabulary;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;

/** Holds a flow against itself: names that refer to nothing, steps that nothing leads to, talks that can't end. */
final class FlowLinter {

    private final Set<String> rules;

    FlowLinter(Set<String> rules) {
        this.rules = Set.copyOf(rules);
    }

    void check(FlowDraft draft, Findings findings) {
        names(draft, findings);
    }

    private void names(FlowDraft draft, Findings findings) {
        SourceFile file = draft.flow().file();
        Set<String> steps = new LinkedHashSet<>();
        Set<String> facts = new LinkedHashSet<>(Vocabulary.FACTS);
        facts.add("backstory");
        for (FlowDraft.StepDraft step : draft.steps()) {
            facts.addAll(step.learns().keySet());
            if (!steps.add(step.step().name())) {
                findings.add(
                        FindingCode.DUPLICATE_STEP,
                        file,
                        step.name(),
                        "Two steps of this flow are named \"" + step.step().name() + "\".",
                        "Give this one another name.");
            }
        }
        steps.addAll(draft.broken());
        for (FlowDraft.StepDraft step : draft.steps()) {
            mentions(step.step().when(), steps, facts, file, findings);
            mentions(step.step().done(), steps, facts, file, findings);
        }
        draft.goesOn()
                .values()
                .forEach(then -> step(then.value(), then.span(), steps, file, findings));
        draft.guards().forEach((rule, span) -> rule(rule, span, file, findings));
    }

    private static void step(
            String name, Span span, Set<String> steps, SourceFile file, Findings findings) {
        if (!steps.contains(name)) {
            findings.add(
                    FindingCode.UNKNOWN_STEP,
                    file,
                    span,
                    "This flow has no step \"" + name + "\".",
                    NearMiss.cure(name, steps, "Its steps are"));
        }
    }

    private void rule(String rule, Span span, SourceFile file, Findings findings) {
        if (!rules.contains(rule)) {
            findings.add(
                    FindingCode.UNKNOWN_RULE,
                    file,
                    span,
                    "The phrasebook has no rule \"" + rule + "\".",
                    NearMiss.cure(rule, rules.stream().sorted().toList(), "Its rules are"));
        }
    }

    private void mentions(
            @Nullable Condition condition,
            Set<String> steps,
            Set<String> facts,
            SourceFile file,
            Findings findings) {
        if (condition == null) {
            return;
        }
        for (Mention mention : condition.mentions()) {
            if (mention.kind() == Mention.Kind.STEP) {
                step(mention.name(), mention.span(), steps, file, findings);
            }
            if (mention.kind() == Mention.Kind.RULE) {
                rule(mention.name(), mention.span(), file, findings);
            }
            if (mention.kind() == Mention.Kind.FACT && !facts.contains(mention.name())) {
                findings.add(
                        FindingCode.UNKNOWN_FACT,
                        file,
                        mention.span(),
                        "No step of this flow learns \"" + mention.name() + "\".",
                        NearMiss.cure(mention.name(), facts, "Known here are"));
            }
        }
    }
}
