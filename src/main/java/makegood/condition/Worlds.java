package makegood.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every situation that can make a difference to some conditions: all combinations of what they ask for, each with the
 * values at which an answer can turn. So a linter decides by trying out whether a condition can ever hold.
 */
public final class Worlds {

    private static final int MOST = 5_000;

    /** Calls and comparisons in all worlds together, so that a long condition is tried out in fewer of them. */
    private static final double MOST_COST = 200_000;

    private Worlds() {}

    /** Empty where there are too many to try, or where the conditions look into free text. */
    public static Optional<List<Situation>> of(Collection<Condition> conditions) {
        List<Terms> terms = conditions.stream().map(Condition::terms).toList();
        if (terms.stream().anyMatch(Terms::open)) {
            return Optional.empty();
        }
        List<String> names =
                new ArrayList<>(
                        new TreeSet<>(terms.stream().flatMap(t -> t.asked().stream()).toList()));
        Set<Double> numbers =
                new TreeSet<>(terms.stream().flatMap(t -> t.numbers().stream()).toList());
        Set<String> texts = new TreeSet<>(terms.stream().flatMap(t -> t.texts().stream()).toList());
        List<List<Object>> domains =
                names.stream().map(name -> domain(name, numbers, texts)).toList();
        double size = domains.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        int cost = conditions.stream().mapToInt(Condition::cost).sum();
        return size > MOST || size * cost > MOST_COST
                ? Optional.empty()
                : Optional.of(combine(names, domains));
    }

    private static List<Situation> combine(List<String> names, List<List<Object>> domains) {
        List<Situation> worlds = new ArrayList<>();
        int[] choice = new int[names.size()];
        boolean more = true;
        while (more) {
            World world = new World();
            for (int i = 0; i < choice.length; i++) {
                world.set(names.get(i), domains.get(i).get(choice[i]));
            }
            if (world.possible()) {
                worlds.add(world);
            }
            more = advance(choice, domains);
        }
        return worlds;
    }

    private static boolean advance(int[] choice, List<List<Object>> domains) {
        for (int i = 0; i < choice.length; i++) {
            choice[i]++;
            if (choice[i] < domains.get(i).size()) {
                return true;
            }
            choice[i] = 0;
        }
        return false;
    }

    private static List<Object> domain(String name, Set<Double> numbers, Set<String> texts) {
        String kind = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        return switch (kind) {
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
