package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.condition.Situation;
import makegood.condition.Worlds;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must have come about for a step to open, or to be done: one of several ways.
 *
 * @param steps that were taken or done
 * @param facts that are known
 */
record Needs(Set<String> steps, Set<String> facts) {

    /** What is met from the first moment: then no other way matters. */
    private static final Needs NOTHING = new Needs(Set.of(), Set.of());

    /** The ways for a step to open; empty where that can't be tried out. */
    static Optional<Set<Needs>> toOpen(Step step) {
        return ways(
                conditions(step).toList(),
                world -> !world.asked(step.name()) && step.isOpen(world));
    }

    /** The ways for a step's own condition to be done; empty where that can't be tried out. */
    static Optional<Set<Needs>> toBeDone(Step step) {
        Condition done = step.done();
        return done == null ? Optional.of(Set.of(NOTHING)) : ways(List.of(done), done::holds);
    }

    private static Optional<Set<Needs>> ways(
            List<Condition> conditions, Predicate<Situation> holds) {
        List<Mention> mentions =
                conditions.stream().flatMap(condition -> condition.mentions().stream()).toList();
        return Worlds.of(conditions).flatMap(worlds -> ways(worlds, mentions, holds));
    }

    private static Optional<Set<Needs>> ways(
            Worlds worlds, List<Mention> mentions, Predicate<Situation> holds) {
        Set<Needs> found = new HashSet<>();
        Iterator<Situation> held = worlds.tried().filter(holds).iterator();
        while (!found.contains(NOTHING) && held.hasNext()) {
            found.add(of(mentions, held.next()));
        }
        boolean decided = found.contains(NOTHING) || worlds.isEach();
        return decided ? Optional.of(Set.copyOf(found)) : Optional.empty();
    }

    private static Stream<Condition> conditions(Step step) {
        return Stream.concat(Stream.ofNullable(step.when()), Stream.ofNullable(step.done()));
    }

    private static Needs of(List<Mention> mentions, Situation world) {
        return new Needs(
                named(mentions, Mention.Kind.STEP, name -> world.asked(name) || world.done(name)),
                named(mentions, Mention.Kind.FACT, world::known));
    }

    private static Set<String> named(
            List<Mention> mentions, Mention.Kind kind, Predicate<String> so) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::name)
                .filter(so)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean areMet(Set<String> reached, Set<String> learned) {
        return reached.containsAll(steps) && learned.containsAll(facts);
    }
}
