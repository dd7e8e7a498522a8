package makegood.flow;

import makegood.condition.Situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A situation that a test fills as a talk would. */
final class Talk extends Situation.Blank {

    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> advised = new HashMap<>();
    private final Map<String, Double> calls = new HashMap<>();
    private final Map<String, String> customer = new HashMap<>();
    private final Map<String, Object> authority = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private Set<String> signals = Set.of();
    private Set<String> slips = Set.of();
    private Anger anger = Anger.CALM;
    private int turns;

    Talk hears(String fact, String words) {
        facts.put(fact, words);
        return this;
    }

    Talk with(String customerKey, String value) {
        customer.put(customerKey, value);
        return this;
    }

    Talk granting(double most) {
        authority.put("maxCredit", most);
        return this;
    }

    Talk takes(String... steps) {
        for (String step : steps) {
            asked.merge(step, 1, Integer::sum);
            done.add(step);
        }
        return this;
    }

    Talk skips(String step) {
        skipped.add(step);
        return this;
    }

    Talk isAdvised(String step) {
        advised.merge(step, 1, Integer::sum);
        return this;
    }

    Talk callsFor(String move, double much) {
        calls.put(move, much);
        return this;
    }

    Talk signals(String... heard) {
        signals = Set.of(heard);
        return this;
    }

    Talk slips(String... rules) {
        slips = Set.of(rules);
        return this;
    }

    Talk isAngry(int level) {
        anger = new Anger(level / 3.0, level, "steady", Math.max(level, anger.peak()));
        return this;
    }

    Talk isUnderWay() {
        turns = 4;
        return this;
    }

    @Override
    public boolean known(String fact) {
        return facts.containsKey(fact);
    }

    @Override
    public String fact(String fact) {
        return facts.get(fact);
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
    public boolean skipped(String step) {
        return skipped.contains(step);
    }

    @Override
    public Anger anger() {
        return anger;
    }

    @Override
    public Set<String> signals() {
        return signals;
    }

    @Override
    public boolean slip() {
        return !slips.isEmpty();
    }

    @Override
    public Set<String> slips() {
        return slips;
    }

    @Override
    public int turns() {
        return turns;
    }

    @Override
    public Map<String, String> customer() {
        return customer;
    }

    @Override
    public Map<String, Object> authority() {
        return authority;
    }

    @Override
    public double callsFor(String move) {
        return calls.getOrDefault(move, 0.0);
    }
}
