package makegood.condition;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The situations that can make a difference to some conditions: combinations of what they ask for, each with the values at
 * which an answer can turn. So a linter decides by trying out whether a condition can ever hold. Those in which least is
 * known and done come first, since most that can hold do so there.
 */
public final class Worlds {

    /** As many are tried. */
    private static final int MOST = 5_000;

    /** Calls and comparisons in all of them together, so that a long condition is tried out in fewer. */
    private static final double MOST_COST = 200_000;

    /** What a talk has to bring about first; all else can be so at any moment of it. */
    private static final Set<String> BROUGHT_ABOUT =
            Set.of("known", "heard", "fact", "amount", "done", "asked");

    private final List<String> names;
    private final List<List<Object>> domains;
    private final int most;

    private Worlds(List<String> names, List<List<Object>> domains, int most) {
        this.names = names;
        this.domains = domains;
        this.most = most;
    }

    /** Empty where the conditions look into free text. */
    public static Optional<Worlds> of(Collection<Condition> conditions) {
        List<Terms> terms = conditions.stream().map(Condition::terms).toList();
        if (terms.stream().anyMatch(Terms::open)) {
            return Optional.empty();
        }
        Set<Double> numbers =
                new TreeSet<>(terms.stream().flatMap(t -> t.numbers().stream()).toList());
        Set<String> texts = new TreeSet<>(terms.stream().flatMap(t -> t.texts().stream()).toList());
        List<String> names =
                terms.stream()
                        .flatMap(t -> t.asked().stream())
                        .distinct()
                        .sorted(
                                Comparator.comparing(Worlds::isBroughtAbout)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        int cost = conditions.stream().mapToInt(Condition::cost).sum();
        return Optional.of(
                new Worlds(
                        names,
                        names.stream().map(name -> domain(name, numbers, texts)).toList(),
                        (int) Math.min(MOST, MOST_COST / Math.max(1, cost))));
    }

    /** One after the other, as many as may be tried. */
    public Stream<Situation> tried() {
        return Stream.iterate(new int[names.size()], Objects::nonNull, this::next)
                .limit(most)
                .map(this::world)
                .filter(World::possible)
                .map(Situation.class::cast);
    }

    /** Whether there are no more than may be tried. */
    public boolean isEach() {
        return domains.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b) <= most;
    }

    private World world(int[] choice) {
        World world = new World();
        for (int i = 0; i < choice.length; i++) {
            world.set(names.get(i), domains.get(i).get(choice[i]));
        }
        return world;
    }

    /** The first name turns fastest; null after the last. */
    private int @Nullable [] next(int[] choice) {
        int[] next = choice.clone();
        for (int i = 0; i < next.length; i++) {
            next[i]++;
            if (next[i] < domains.get(i).size()) {
                return next;
            }
            next[i] = 0;
        }
        return null;
    }

    private static boolean isBroughtAbout(String name) {
        return BROUGHT_ABOUT.contains(kind(name));
    }

    private static String kind(String name) {
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    }

    private static List<Object> domain(String name, Set<Double> numbers, Set<String> texts) {
        return switch (kind(name)) {
            case "anger.level", "anger.peak" -> List.of(0L, 1L, 2L, 3L);
            case "anger.trend" -> List.of("rising", "steady", "falling");
            case "turns", "refusals" -> whole(numbers);
            case "anger.score", "callsFor" -> between(numbers, 0.5, 1);
            case "amount", "authority.maxCredit" -> between(numbers, 100, Double.MAX_VALUE);
            case "known", "heard", "done", "asked", "signal", "broke", "slip", "refusedForGood" ->
                    List.of(false, true);
            default ->
                    Stream.concat(Stream.of("", "something"), texts.stream())
                            .distinct()
                            .map(Object.class::cast)
                            .toList();
        };
    }

    private static List<Object> whole(Set<Double> numbers) {
        Set<Long> values = new TreeSet<>(Set.of(0L, 1L));
        for (double number : numbers) {
            long near = (long) number;
            Stream.of(near - 1, near, near + 1).filter(value -> value >= 0).forEach(values::add);
        }
        return List.copyOf(values);
    }

    /** Nought, each number and a little more and less of it, and something far from all. */
    private static List<Object> between(Set<Double> numbers, double other, double most) {
        Set<Double> values = new TreeSet<>(Set.of(0.0, other, other * 1.5));
        numbers.forEach(
                number -> Stream.of(number - 0.01, number, number + 0.01).forEach(values::add));
        return values.stream()
                .filter(value -> value >= 0 && value <= most)
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }
}
