package makegood.condition;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A situation made up to try a condition in. What was not set is as in a call where nothing has happened. */
final class World extends Situation.Blank {

    private final Map<String, Object> values = new HashMap<>();

    void set(String name, Object value) {
        values.put(name, value);
    }

    /** Whether it can come about in a call: what was heard is known, what was refused is a refusal, and so on. */
    boolean possible() {
        boolean heardIsKnown =
                named("heard").stream()
                        .allMatch(fact -> !Boolean.FALSE.equals(values.get("known:" + fact)));
        boolean refusalCounts =
                !signals().contains("refusal") || !Long.valueOf(0).equals(values.get("refusals"));
        boolean brokenIsSlip = slips().isEmpty() || !Boolean.FALSE.equals(values.get("slip"));
        boolean peakIsHighest =
                !(values.get("anger.peak") instanceof Long peak) || peak >= number("anger.level");
        boolean wordsAreKnown =
                values.keySet().stream()
                        .filter(name -> name.startsWith("fact:") && !"".equals(values.get(name)))
                        .noneMatch(
                                name ->
                                        Boolean.FALSE.equals(
                                                values.get("known:" + name.substring(5))));
        return heardIsKnown && refusalCounts && brokenIsSlip && peakIsHighest && wordsAreKnown;
    }

    private boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private double number(String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private Set<String> named(String kind) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(kind + ":") && is(name))
                .map(name -> name.substring(kind.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean known(String fact) {
        return is("known:" + fact) || is("heard:" + fact);
    }

    @Override
    public @Nullable String fact(String fact) {
        Object words = values.get("fact:" + fact);
        Object amount = values.get("amount:" + fact);
        return amount != null ? amount.toString() : words != null ? words.toString() : null;
    }

    @Override
    public boolean done(String step) {
        return is("done:" + step);
    }

    @Override
    public int timesAsked(String step) {
        return is("asked:" + step) ? 1 : 0;
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
