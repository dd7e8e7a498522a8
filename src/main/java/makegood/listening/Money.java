package makegood.listening;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum as a number.
 *
 * @param currency ISO 4217; null where the words name none
 */
public record Money(BigDecimal number, @Nullable String currency) {}
