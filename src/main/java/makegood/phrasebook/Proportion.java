package makegood.phrasebook;

import makegood.condition.Situation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * An offer that is far below what the mistake cost (harrison).
 *
 * @param of the fact that holds the cost in the customer's words
 * @param least the share of it from which an offer is in proportion
 */
record Proportion(String of, double least) {

    /** The capture that holds the offered sum. */
    static final String OFFER = "amount";

    /** Whether the cost is known as a sum and the offer is below its share; an offer without a sum never reaches it. */
    boolean tooSmall(Map<String, String> captured, Situation situation) {
        String cost = situation.fact(of);
        Optional<BigDecimal> impact = cost == null ? Optional.empty() : SpokenSum.in(cost);
        if (impact.isEmpty()) {
            return false;
        }
        String words = captured.get(OFFER);
        Optional<BigDecimal> offer =
                words == null ? Optional.of(BigDecimal.ZERO) : SpokenSum.in(words);
        return offer.isPresent() && offer.get().doubleValue() < least * impact.get().doubleValue();
    }
}
