package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among hits: one phrase gets one rule, the one that it breaks most plainly. A long text has hits by the thousand,
 * so each is held against its neighbours only.
 */
final class Plainest {

    private final Map<String, Stretches> all = new HashMap<>();
    private final Map<String, Stretches> kept = new HashMap<>();

    private Plainest() {}

    /** @return by their place in the text */
    static List<Hit> of(List<Hit> hits) {
        return hits.isEmpty() ? hits : new Plainest().chosen(hits);
    }

    private List<Hit> chosen(List<Hit> hits) {
        hits.forEach(hit -> add(hit, all));
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(
                Comparator.comparing((Hit hit) -> hit.level() == Warning.Level.SUGGESTION)
                        .thenComparing(Comparator.comparingInt(Hit::length).reversed())
                        .thenComparingInt(Hit::start));
        List<Hit> chosen = new ArrayList<>();
        for (Hit hit : sorted) {
            if (!yields(hit) && !isKnown(hit)) {
                chosen.add(hit);
                add(hit, kept);
            }
        }
        chosen.sort(Comparator.comparingInt(Hit::start).thenComparing(hit -> hit.rule().name()));
        return chosen;
    }

    private static void add(Hit hit, Map<String, Stretches> stretches) {
        stretches
                .computeIfAbsent(hit.rule().name(), rule -> new Stretches())
                .add(hit.start(), hit.end());
    }

    private boolean yields(Hit hit) {
        return hit.rule().yields().stream().anyMatch(rule -> touches(all.get(rule), hit));
    }

    /** Whether its words are quoted for this rule already; of a suggestion, for any rule. */
    private boolean isKnown(Hit hit) {
        return hit.level() == Warning.Level.SUGGESTION
                ? kept.values().stream().anyMatch(stretches -> touches(stretches, hit))
                : touches(kept.get(hit.rule().name()), hit);
    }

    private static boolean touches(@Nullable Stretches stretches, Hit hit) {
        return stretches != null && stretches.touch(hit.start(), hit.end());
    }
}
