package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A sum as a number.
 *
 * @param currency ISO 4217; null where the words name none
 */
public record Money(BigDecimal number, @Nullable String currency) {}
