package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

/**
 * What the mistake cost the customer, in their words.
 *
 * @param amount the figure that was spoken, an exact substring; null where none
 * @param value the figure as money, where it is money
 */
public record Impact(Quote quote, @Nullable Quote amount, @Nullable Money value) {}
