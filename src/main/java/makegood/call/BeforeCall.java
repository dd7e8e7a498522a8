package makegood.call;

import makegood.condition.Situation;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known before anybody has spoken: what a flow is proposed from. */
public final class BeforeCall extends Situation.Blank {

    private final Customer customer;
    private final Authority authority;
    private final Map<String, String> facts;

    /** @param carried facts of an earlier call, by name */
    public BeforeCall(
            Customer customer,
            @Nullable String backstory,
            Authority authority,
            Map<String, String> carried) {
        this.customer = customer;
        this.authority = authority;
        Map<String, String> known = new LinkedHashMap<>(carried);
        if (backstory != null && !backstory.isBlank()) {
            known.put(Facts.BACKSTORY, backstory);
        }
        this.facts = Map.copyOf(known);
    }

    @Override
    public boolean known(String fact) {
        return facts.containsKey(fact);
    }

    @Override
    public @Nullable String fact(String fact) {
        return facts.get(fact);
    }

    @Override
    public Map<String, String> customer() {
        return customer.known();
    }

    @Override
    public Map<String, Object> authority() {
        return authority.known();
    }
}
