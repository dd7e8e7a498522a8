package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The phrasebook as each flow and each team has it: of the files of one rule, the latest whose scope holds there counts.
 * Immutable; safe for several threads.
 */
public final class Editions {

    private final List<RuleLayer> layers;
    private final Function<List<Rule>, Phrasebook> binding;
    private final Set<String> flows = new HashSet<>();
    private final Set<String> teams = new HashSet<>();
    private final Map<Place, Phrasebook> books = new ConcurrentHashMap<>();

    /** @param layers earliest first @param binding makes a phrasebook of rules */
    Editions(List<RuleLayer> layers, Function<List<Rule>, Phrasebook> binding) {
        this.layers = List.copyOf(layers);
        this.binding = binding;
        for (RuleLayer layer : layers) {
            flows.addAll(layer.scope().flows());
            teams.addAll(layer.scope().teams());
        }
    }

    /** Where no flow and no team is known. */
    public Phrasebook everywhere() {
        return of(null, null);
    }

    /** @param flow null where none is known @param team null where the rep is in none */
    public Phrasebook of(@Nullable String flow, @Nullable String team) {
        // Only names that a file names make a difference: the rest share one phrasebook.
        Place place =
                new Place(
                        flow != null && flows.contains(flow) ? flow : null,
                        team != null && teams.contains(team) ? team : null);
        return books.computeIfAbsent(place, at -> binding.apply(rules(at)));
    }

    /** Warns in each call by the rules of its flow and of its rep's team. @param teams the team of a person; null for none */
    public PhraseGuard guard(Function<String, @Nullable String> teams) {
        return (said, situation) -> {
            String rep = situation.rep();
            String team = rep == null ? null : teams.apply(rep);
            return of(situation.flowName(), team).check(said, situation);
        };
    }

    /** Every rule that holds somewhere. */
    public Set<String> rules() {
        Set<String> names = new HashSet<>();
        layers.stream()
                .filter(layer -> layer.rule() != null)
                .forEach(layer -> names.add(layer.name()));
        return names;
    }

    List<RuleLayer> layers() {
        return layers;
    }

    /** These editions with one more layer on top, as its file would change them. */
    Editions with(RuleLayer layer) {
        List<RuleLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Editions(more, binding);
    }

    /** These editions with this layer where the top one of its file's name stands; on top of all where none does. */
    Editions instead(RuleLayer layer) {
        List<RuleLayer> more = new ArrayList<>(layers);
        for (int i = more.size() - 1; i >= 0; i--) {
            if (more.get(i).isOfFile(layer.file())) {
                more.set(i, layer);
                return new Editions(more, binding);
            }
        }
        return with(layer);
    }

    private List<Rule> rules(Place at) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (RuleLayer layer : layers) {
            if (layer.scope().holds(at.flow(), at.team())) {
                Rule rule = layer.rule();
                if (rule == null || layer.isOff()) {
                    rules.remove(layer.name());
                } else {
                    rules.put(layer.name(), rule);
                }
            }
        }
        return List.copyOf(rules.values());
    }

    private record Place(@Nullable String flow, @Nullable String team) {}
}
