package makegood.condition;

import java.util.Set;

/**
 * A condition that has a name, so that flows ask for it as {@code holds("venting")}.
 *
 * @param means what it stands for, in words for people
 * @param asksFor the names of those that it asks for itself
 */
public record NamedCondition(String name, String means, Condition condition, Set<String> asksFor) {

    public NamedCondition {
        asksFor = Set.copyOf(asksFor);
    }

    /** Whether it says the same: two readings of one text do. */
    boolean isWrittenAs(NamedCondition other) {
        return means.equals(other.means) && condition.toString().equals(other.condition.toString());
    }
}
