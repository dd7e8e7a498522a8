package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.condition.Situation;
import makegood.condition.Worlds;
import makegood.lint.FindingCode;
import makegood.lint.Findings;

import java.util.List;

/** Interrupts that can fire for ever: taken once, their condition may go on holding. */
final class InterruptCheck implements FlowCheck {

    @Override
    public void check(FlowDraft draft, Findings findings) {
        for (FlowDraft.StepDraft step : draft.steps()) {
            Condition when = step.step().when();
            if (step.interrupt()
                    && when != null
                    && step.step().atMost() == Step.FOR_EVER
                    && goesOn(step.step(), when)) {
                findings.add(
                        FindingCode.ENDLESS_INTERRUPT,
                        draft.flow().file(),
                        step.name(),
                        "\"" + step.step().name() + "\" can come again at every turn of the talk.",
                        "Say how often it may come, as at-most: 3 does.");
            }
        }
    }

    /** Where it can't be tried out, it is taken to go on. */
    private static boolean goesOn(Step step, Condition when) {
        return Worlds.of(List.of(when))
                .filter(Worlds::isEach)
                .map(
                        worlds ->
                                worlds.tried()
                                        .filter(world -> taken(step, when, world))
                                        .anyMatch(when::holds))
                .orElse(true);
    }

    /** The worlds after it was taken; all of them where its condition doesn't ask. */
    private static boolean taken(Step step, Condition when, Situation world) {
        boolean asks =
                when.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.STEP)
                        .anyMatch(mention -> mention.name().equals(step.name()));
        return !asks || world.asked(step.name());
    }
}
