package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses among hits: one phrase gets one rule, the one that it breaks most plainly. A long text has hits by the thousand,
 * so each is held against its neighbours only.
 */
final class Plainest {

    private final Map<String, Stretches> patterns = new HashMap<>();
    private final Map<String, TreeMap<Integer, Hit>> sentences = new HashMap<>();
    private final Map<String, Stretches> kept = new HashMap<>();

    private Plainest() {}

    /** @return by their place in the text */
    static List<Hit> of(List<Hit> hits) {
        return hits.isEmpty() ? hits : new Plainest().chosen(hits);
    }

    private List<Hit> chosen(List<Hit> hits) {
        hits.forEach(this::know);
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

    private void know(Hit hit) {
        if (hit.alone()) {
            sentences
                    .computeIfAbsent(hit.rule().name(), rule -> new TreeMap<>())
                    .put(hit.start(), hit);
        } else {
            add(hit, patterns);
        }
    }

    private static void add(Hit hit, Map<String, Stretches> stretches) {
        stretches
                .computeIfAbsent(hit.rule().name(), rule -> new Stretches())
                .add(hit.start(), hit.end());
    }

    private boolean yields(Hit hit) {
        return hit.rule().yields().stream()
                .anyMatch(rule -> touches(patterns.get(rule), hit) || likelier(rule, hit));
    }

    /** Where no pattern tells, the rule stands for the other that the sentence is likelier to break. */
    private boolean likelier(String rule, Hit hit) {
        TreeMap<Integer, Hit> others = sentences.get(rule);
        Map.Entry<Integer, Hit> other = others == null ? null : others.floorEntry(hit.start());
        return other != null
                && other.getValue().end() > hit.start()
                && other.getValue().likelihood() >= hit.likelihood();
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
