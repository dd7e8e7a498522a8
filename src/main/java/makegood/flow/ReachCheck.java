package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.condition.Vocabulary;
import makegood.condition.Worlds;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Steps that nothing leads to, and steps that can never be done. Decided by trying every combination of what a step's
 * conditions ask for, round by round: a step reached in one round is a step that later ones may build on.
 */
final class ReachCheck implements FlowCheck {

    @Override
    public void check(FlowDraft draft, Findings findings) {
        new Reach(draft, findings).check();
    }

    private static final class Reach {

        private final FlowDraft draft;
        private final SourceFile file;
        private final Findings findings;
        private final Map<FlowDraft.StepDraft, Optional<Set<Needs>>> ways = new LinkedHashMap<>();
        private final Set<String> reached = new HashSet<>();
        private final Set<String> learned = new HashSet<>(Vocabulary.FACTS);

        Reach(FlowDraft draft, Findings findings) {
            this.draft = draft;
            this.file = draft.flow().file();
            this.findings = findings;
            learned.addAll(Vocabulary.BEFORE);
            draft.steps().forEach(step -> ways.put(step, Needs.toOpen(step.step())));
        }

        void check() {
            boolean more = true;
            while (more) {
                more = false;
                for (FlowDraft.StepDraft step : draft.steps()) {
                    if (!reached.contains(step.step().name()) && canOpen(step)) {
                        reached.add(step.step().name());
                        learned.addAll(step.learns().keySet());
                        more = true;
                    }
                }
            }
            draft.steps().forEach(this::tell);
        }

        private boolean canOpen(FlowDraft.StepDraft step) {
            return ways(step).map(this::anyMet).orElse(true);
        }

        private boolean anyMet(Set<Needs> needs) {
            return needs.stream().anyMatch(way -> way.areMet(reached, learned));
        }

        private Optional<Set<Needs>> ways(FlowDraft.StepDraft step) {
            return ways.getOrDefault(step, Optional.empty());
        }

        private void tell(FlowDraft.StepDraft step) {
            String name = step.step().name();
            if (ways(step).isEmpty()) {
                undecided(step);
            } else if (!reached.contains(name)) {
                unreachable(step);
            } else if (!step.interrupt() && neverDone(step)) {
                at(
                        step,
                        step.done(),
                        FindingCode.STEP_NEVER_DONE,
                        "\"" + name + "\" can never be done: its condition can't hold.",
                        "Let it hold when the step has brought what it is for, as known(\"reason\")"
                                + " does.");
            }
        }

        private boolean neverDone(FlowDraft.StepDraft step) {
            return Needs.toBeDone(step.step()).filter(needs -> !anyMet(needs)).isPresent();
        }

        private void unreachable(FlowDraft.StepDraft step) {
            unlearned(step)
                    .ifPresent(
                            fact ->
                                    at(
                                            step,
                                            step.when(),
                                            FindingCode.FACT_NOT_LEARNED,
                                            "\""
                                                    + step.step().name()
                                                    + "\" waits for the fact \""
                                                    + fact
                                                    + "\", and no step that can be reached learns"
                                                    + " that.",
                                            "Let an earlier step learn it, or don't wait for it."));
            at(step, step.when(), FindingCode.UNREACHABLE_STEP, cause(step), cure(step));
        }

        private String cause(FlowDraft.StepDraft step) {
            String fault = "Nothing leads to \"" + step.step().name() + "\": ";
            Optional<String> other = unreached(step);
            if (neverHolds(step)) {
                return fault + "its condition can't hold in any talk.";
            }
            if (unlearned(step).isPresent()) {
                return fault + "nobody tells what it waits for.";
            }
            return fault
                    + other.map(name -> "it waits for \"" + name + "\", and nothing leads there.")
                            .orElse("its condition never holds while it is open.");
        }

        private String cure(FlowDraft.StepDraft step) {
            if (neverHolds(step)) {
                return "Look for parts that rule each other out, or for a figure that is never"
                        + " reached: anger.level ends at 3.";
            }
            return unreached(step)
                    .map(name -> "Let it come without \"" + name + "\", or mend that one.")
                    .orElse(
                            "Change \"when:\" so that the steps before it can bring it about, or"
                                    + " take the step out.");
        }

        private Optional<String> unlearned(FlowDraft.StepDraft step) {
            return asked(step, Mention.Kind.FACT)
                    .filter(fact -> !learned.contains(fact))
                    .findFirst();
        }

        private static boolean neverHolds(FlowDraft.StepDraft step) {
            Condition when = step.step().when();
            return when != null && neverHolds(when);
        }

        private static boolean neverHolds(Condition when) {
            return Worlds.of(List.of(when))
                    .filter(Worlds::isEach)
                    .filter(worlds -> worlds.tried().noneMatch(when::holds))
                    .isPresent();
        }

        /** A step that it waits for and that is never reached: whoever mends that one may have mended both. */
        private Optional<String> unreached(FlowDraft.StepDraft step) {
            return asked(step, Mention.Kind.STEP)
                    .filter(name -> !name.equals(step.step().name()))
                    .filter(name -> !reached.contains(name))
                    .findFirst();
        }

        private static Stream<String> asked(FlowDraft.StepDraft step, Mention.Kind kind) {
            Condition when = step.step().when();
            return when == null
                    ? Stream.empty()
                    : when.mentions().stream()
                            .filter(mention -> mention.kind() == kind)
                            .map(Mention::name);
        }

        private void undecided(FlowDraft.StepDraft step) {
            at(
                    step,
                    step.when() == null ? step.done() : step.when(),
                    FindingCode.UNDECIDED,
                    "Whether \""
                            + step.step().name()
                            + "\" can be reached is not decided:"
                            + " its conditions look into free text, or ask for too much at once.",
                    "Ask for known facts instead, or split the step.");
        }

        private void at(
                FlowDraft.StepDraft step,
                @Nullable Scalar where,
                FindingCode code,
                String message,
                String cure) {
            findings.add(code, file, where == null ? step.name() : where.span(), message, cure);
        }
    }
}
