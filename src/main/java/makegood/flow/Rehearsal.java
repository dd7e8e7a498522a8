package makegood.flow;

import makegood.condition.Situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A talk in which the rep takes every step advised, and the customer, calm throughout, answers all or nothing. */
final class Rehearsal extends Situation.Blank {

    /** More than any flow needs: forty steps of three wordings. */
    static final int TURNS = 300;

    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> advised = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> taken = new ArrayList<>();
    private Set<String> done = Set.of();
    private Set<String> heard = Set.of();
    private boolean over;

    private Rehearsal() {}

    static Rehearsal of(Flow flow, boolean answers) {
        Rehearsal talk = new Rehearsal();
        while (!talk.over && talk.taken.size() < TURNS) {
            flow.next(talk)
                    .ifPresentOrElse(step -> talk.take(step, answers), () -> talk.over = true);
            talk.done =
                    flow.steps().stream()
                            .filter(step -> step.isSettled(talk))
                            .map(Step::name)
                            .collect(Collectors.toSet());
        }
        return talk;
    }

    private void take(Step step, boolean answers) {
        taken.add(step.name());
        advised.merge(step.name(), 1, Integer::sum);
        asked.merge(step.name(), 1, Integer::sum);
        heard = answers ? Set.copyOf(step.learns()) : Set.of();
        known.addAll(heard);
    }

    /** The steps taken, in order. */
    List<String> taken() {
        return taken;
    }

    boolean endless() {
        return !over;
    }

    /** Whether the talk came to its close. */
    boolean closed(Flow flow) {
        List<String> close = close(flow);
        return close.isEmpty() || close.stream().anyMatch(asked::containsKey);
    }

    /** The last step on the phone, and those that may stand in for it in a run of any order. */
    static List<String> close(Flow flow) {
        List<StepGroup> groups = flow.groups().reversed();
        for (StepGroup group : groups) {
            List<String> spoken =
                    group.steps().stream()
                            .filter(step -> step.todo() == null)
                            .map(Step::name)
                            .toList();
            if (!spoken.isEmpty()) {
                return group.anyOrder() ? spoken : List.of(spoken.getLast());
            }
        }
        return List.of();
    }

    @Override
    public boolean known(String fact) {
        return known.contains(fact);
    }

    @Override
    public Set<String> heard() {
        return heard;
    }

    @Override
    public boolean done(String step) {
        return done.contains(step);
    }

    @Override
    public int timesAsked(String step) {
        return asked.getOrDefault(step, 0);
    }

    @Override
    public int timesAdvised(String step) {
        return advised.getOrDefault(step, 0);
    }

    @Override
    public int turns() {
        return 2 * taken.size();
    }
}
