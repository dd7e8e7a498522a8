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
import java.util.List;
import java.util.Set;

/** Names that refer to nothing, and names given twice. */
final class NameCheck implements FlowCheck {

    private final Set<String> rules;

    /** @param rules asked at each check: they may change while the server runs */
    NameCheck(Set<String> rules) {
        this.rules = rules;
    }

    @Override
    public boolean needsGoodNames() {
        return false;
    }

    @Override
    public void check(FlowDraft draft, Findings findings) {
        Names names = new Names(draft, findings, rules);
        names.twice();
        names.mentions(draft.flow().suits());
        for (FlowDraft.StepDraft step : draft.steps()) {
            names.mentions(step.step().when());
            names.mentions(step.step().done());
        }
        draft.goesOn().values().forEach(then -> names.step(then.value(), then.span(), ""));
        draft.guards().forEach((rule, span) -> names.rule(rule, span, ""));
    }

    /** Facts that listening fills, that may be known before, and that this flow's steps learn. */
    static Set<String> facts(FlowDraft draft) {
        Set<String> facts = new LinkedHashSet<>(Vocabulary.FACTS);
        draft.steps().forEach(step -> facts.addAll(step.learns().keySet()));
        facts.addAll(Vocabulary.BEFORE);
        return facts;
    }

    private static final class Names {

        private final FlowDraft draft;
        private final SourceFile file;
        private final Findings findings;
        private final Set<String> rules;
        private final Set<String> steps = new LinkedHashSet<>();
        private final Set<String> facts;

        Names(FlowDraft draft, Findings findings, Set<String> rules) {
            this.draft = draft;
            this.file = draft.flow().file();
            this.findings = findings;
            this.rules = rules;
            this.facts = facts(draft);
        }

        void twice() {
            for (FlowDraft.StepDraft step : draft.steps()) {
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
        }

        void mentions(@Nullable Condition condition) {
            List<Mention> mentions = condition == null ? List.of() : condition.mentions();
            for (Mention mention : mentions) {
                switch (mention.kind()) {
                    case STEP -> step(mention.name(), mention.span(), asker(mention));
                    case FACT -> fact(mention);
                    case RULE -> rule(mention.name(), mention.span(), asker(mention));
                    case SIGNAL, MOVE, CONDITION -> {}
                }
            }
        }

        /** Who looks at {@code holds("venting")} alone must be told what it asks for. */
        private static String asker(Mention mention) {
            return mention.through() == null
                    ? ""
                    : ", for which the condition \"" + mention.through() + "\" asks";
        }

        void step(String name, Span span, String asker) {
            if (!steps.contains(name)) {
                String fault = "This flow has no step \"" + name + "\"" + asker + ".";
                String cure = NearMiss.cure(name, steps, "Its steps are");
                findings.add(FindingCode.UNKNOWN_STEP, file, span, fault, cure);
            }
        }

        private void fact(Mention mention) {
            String name = mention.name();
            if (!facts.contains(name)) {
                String fault =
                        "No step of this flow learns \"" + name + "\"" + asker(mention) + ".";
                String cure = NearMiss.cure(name, facts, "Known here are");
                findings.add(FindingCode.UNKNOWN_FACT, file, mention.span(), fault, cure);
            }
        }

        void rule(String name, Span span, String asker) {
            if (!rules.contains(name)) {
                String fault = "The phrasebook has no rule \"" + name + "\"" + asker + ".";
                List<String> all = rules.stream().sorted().toList();
                String cure = NearMiss.cure(name, all, "Its rules are");
                findings.add(FindingCode.UNKNOWN_RULE, file, span, fault, cure);
            }
        }
    }
}
