package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.NamedConditions;
import makegood.condition.Situation;
import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A scripted talk, as its file says. Immutable; safe for several threads.
 *
 * @param version the hash of the file's content, and of the named conditions that it asks for
 * @param useWhen in words, for people
 * @param suits in CEL, for proposing it; null where it is never proposed
 * @param groups the steps in order, runs of any order together
 * @param guards rules of the phrasebook that hold only in flows that name them
 * @param makeGood what is in proportion to which damage; may be empty
 * @param named the conditions that it asks for by name, as they stood when it was read
 * @param file as it was read, with the conditions that it brings along, if any
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
        List<Gesture> makeGood,
        NamedConditions named,
        SourceFile file) {

    public Flow {
        groups = List.copyOf(groups);
        interrupts = List.copyOf(interrupts);
        guards = Set.copyOf(guards);
        makeGood = List.copyOf(makeGood);
    }

    /** All that its advice hangs on, as one file: what is kept under its version. */
    public SourceFile whole() {
        return new SourceFile(file.name(), FlowText.of(file).with(named));
    }

    /**
     * What to say or do next: an interrupt that holds, else the first step that may be taken and is not done; empty when
     * all is done.
     */
    public Optional<Step> next(Situation situation) {
        return upcoming(situation).filter(step -> step.isFresh(situation)).findFirst();
    }

    /** Every step that may be taken now and is not done, the next one first; those that had their turns come last. */
    public List<Step> open(Situation situation) {
        return upcoming(situation)
                .sorted(Comparator.comparing(step -> !step.isFresh(situation)))
                .toList();
    }

    /** Worked out one by one, so that finding the first asks no more conditions than it must. */
    private Stream<Step> upcoming(Situation situation) {
        return Stream.concat(
                interrupts.stream()
                        .filter(interrupt -> interrupt.holds(situation))
                        .map(Interrupt::step),
                groups.stream().flatMap(group -> group.open(situation)).filter(from(situation)));
    }

    /** After an interrupt that says where to go on from, the steps before that are closed. */
    private Predicate<Step> from(Situation situation) {
        List<String> order = steps().stream().map(Step::name).toList();
        int from =
                interrupts.stream()
                        .filter(interrupt -> interrupt.then() != null)
                        .filter(interrupt -> situation.asked(interrupt.step().name()))
                        .mapToInt(interrupt -> order.indexOf(interrupt.then()))
                        .max()
                        .orElse(0);
        return from <= 0 ? step -> true : step -> order.indexOf(step.name()) >= from;
    }

    /** Whether this step, once advised, may go on standing: it is not done, not put aside, and its condition holds. */
    public boolean stands(Step step, Situation situation) {
        return step.isOpen(situation);
    }

    /** All steps in the file's order, without the interrupts. */
    public List<Step> steps() {
        return groups.stream().flatMap(group -> group.steps().stream()).toList();
    }

    /** The step or interrupt of this name. */
    public Optional<Step> step(String name) {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.steps().stream()),
                        interrupts.stream().map(Interrupt::step))
                .filter(step -> step.name().equals(name))
                .findFirst();
    }

    /** Whether this step needs no asking (any more): its condition holds, or the situation has it as done. */
    public boolean done(Step step, Situation situation) {
        return step.isDone(situation);
    }

    /**
     * Whether this step is done for good: its condition holds, all its wordings have been tried, or, without a condition,
     * it was taken.
     */
    public boolean settled(Step step, Situation situation) {
        return step.isSettled(situation);
    }

    /** The step's wording with what is known filled in; null for a step off the phone. */
    public @Nullable String say(Step step, int wording, Situation situation) {
        String words = step.wording(wording);
        return words == null
                ? null
                : WordingParser.parseAnyhow(words).say(new Values(situation, makeGood));
    }

    /**
     * The step's own why, and what this call adds to it: that the talk calls for it, what would be in proportion to the
     * damage, what the rep may grant alone.
     */
    public String why(Step step, Situation situation) {
        boolean calledFor =
                groups.stream()
                        .filter(group -> group.steps().contains(step))
                        .anyMatch(group -> group.calledFor(step, situation));
        String why = calledFor ? step.why() + " The talk calls for it most just now." : step.why();
        return Offer.added(why, step.move(), makeGood, situation);
    }
}
