package makegood.condition;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A situation made up to try a condition in. What was not set is as in a call where nothing has happened. */
final class World extends Situation.Blank {

    private final Map<String, Object> values = new HashMap<>();

    /** What is so, by its kind: thousands of worlds are tried, and each is asked for these many times. */
    private final Map<String, Set<String>> so = new HashMap<>();

    void set(String name, Object value) {
        values.put(name, value);
        int colon = name.indexOf(':');
        if (colon > 0 && !value.equals(false) && !value.equals("")) {
            so.computeIfAbsent(name.substring(0, colon), kind -> new HashSet<>())
                    .add(name.substring(colon + 1));
        }
    }

    /** Whether it can come about in a call: what was heard is known, what was refused is a refusal, and so on. */
    boolean possible() {
        boolean refusalCounts =
                !signals().contains("refusal") || !Long.valueOf(0).equals(values.get("refusals"));
        boolean brokenIsSlip = slips().isEmpty() || !Boolean.FALSE.equals(values.get("slip"));
        boolean peakIsHighest =
                !(values.get("anger.peak") instanceof Long peak) || peak >= number("anger.level");
        return refusalCounts
                && brokenIsSlip
                && peakIsHighest
                && mayBeKnown(heard())
                && mayBeKnown(named("fact"));
    }

    private boolean mayBeKnown(Set<String> facts) {
        return facts.stream().noneMatch(fact -> Boolean.FALSE.equals(values.get("known:" + fact)));
    }

    private boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private double number(String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private Set<String> named(String kind) {
        return so.getOrDefault(kind, Set.of());
    }

    @Override
    public boolean known(String fact) {
        return named("known").contains(fact) || heard().contains(fact);
    }

    @Override
    public @Nullable String fact(String fact) {
        Object words = values.get("fact:" + fact);
        Object amount = values.get("amount:" + fact);
        return amount != null ? amount.toString() : words != null ? words.toString() : null;
    }

    @Override
    public boolean done(String step) {
        return named("done").contains(step);
    }

    @Override
    public int timesAsked(String step) {
        return named("asked").contains(step) ? 1 : 0;
    }

    @Override
    public Anger anger() {
        Object trend = values.getOrDefault("anger.trend", "steady");
        return new Anger(
                number("anger.score"),
                (int) number("anger.level"),
                trend.toString(),
                (int) number("anger.peak"));
    }

    @Override
    public Set<String> signals() {
        return named("signal");
    }

    @Override
    public Set<String> heard() {
        return named("heard");
    }

    @Override
    public int refusals() {
        return (int) number("refusals");
    }

    @Override
    public boolean refusedForGood() {
        return is("refusedForGood");
    }

    @Override
    public boolean slip() {
        return is("slip") || !slips().isEmpty();
    }

    @Override
    public Set<String> slips() {
        return named("broke");
    }

    @Override
    public int turns() {
        return (int) number("turns");
    }

    @Override
    public Map<String, String> customer() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("customer."))
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().substring(9),
                                entry -> entry.getValue().toString()));
    }

    @Override
    public Map<String, Object> authority() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("authority."))
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().substring(10), Map.Entry::getValue));
    }

    @Override
    public double callsFor(String move) {
        return number("callsFor:" + move);
    }
}
