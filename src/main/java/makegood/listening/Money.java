package makegood.listening;

import makegood.utterance.Utterance;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A sum as a number.
 *
 * @param currency ISO 4217; null where the words name none
 */
public record Money(BigDecimal number, @Nullable String currency) {

    /** The sums of money named in these words, in their order: figures and numbers in words. */
    public static List<Money> in(Utterance utterance) {
        return Amounts.find(new Line(utterance)).stream()
                .filter(amount -> amount.kind() == Amounts.Kind.MONEY)
                .map(Amounts.Amount::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
