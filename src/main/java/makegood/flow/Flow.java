package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Situation;
import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scripted talk, as its file says. Immutable; safe for several threads.
 *
 * @param version the hash of the file's content
 * @param useWhen in words, for people
 * @param suits in CEL, for proposing it; null where it is never proposed
 * @param groups the steps in order, runs of any order together
 * @param guards rules of the phrasebook that hold only in flows that name them
 * @param file as it was read
 */
public record Flow(
        String name,
        String version,
        String title,
        String source,
        String useWhen,
        @Nullable Condition suits,
        List<StepGroup> groups,
        List<Interrupt> interrupts,
        Set<String> guards,
        SourceFile file) {

    /** What to say or do next: an interrupt that holds, else the first step that may be taken and is not done; empty when all is done. */
    public Optional<Step> next(Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Every step that may be taken now and is not done, the next one first. */
    public List<Step> open(Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }

    /** All steps in the file's order, without the interrupts. */
    public List<Step> steps() {
        throw new UnsupportedOperationException("to be written");
    }

    /** The step or interrupt of this name. */
    public Optional<Step> step(String name) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Whether this step needs no asking (any more): its condition holds, or the situation has it as done. */
    public boolean done(Step step, Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }
}
