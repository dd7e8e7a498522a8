package makegood.assistant;

import makegood.call.CallState;
import makegood.call.Customer;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whose words may be sent to a language model at all. */
record SendingRules(Set<String> neverFlows, Set<String> neverCustomers) {

    /** @param call null where the question belongs to none */
    boolean allow(@Nullable CallState call) {
        if (call == null) {
            return true;
        }
        Customer customer = call.opening().customer();
        String id = customer.externalId();
        return !neverFlows.contains(call.flow().name())
                && (id == null || !neverCustomers.contains(id));
    }
}
