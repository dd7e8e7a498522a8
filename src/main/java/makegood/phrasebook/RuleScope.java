package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Where a rule file holds.
 *
 * @param flows by their names; none for all
 * @param teams by their names; none for all
 */
public record RuleScope(Set<String> flows, Set<String> teams) {

    static final RuleScope EVERYWHERE = new RuleScope(Set.of(), Set.of());

    public RuleScope {
        flows = Set.copyOf(flows);
        teams = Set.copyOf(teams);
    }

    /** @param flow null where none is known @param team null where the rep is in none */
    boolean holds(@Nullable String flow, @Nullable String team) {
        return (flows.isEmpty() || flow != null && flows.contains(flow))
                && (teams.isEmpty() || team != null && teams.contains(team));
    }
}
