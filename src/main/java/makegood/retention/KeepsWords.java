package makegood.retention;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/**
 * Whatever keeps words about calls beside the journal: an index to search in, comments, messages. A bean of this kind is
 * asked when words must go, and when a customer wants to see what is kept of them.
 */
public interface KeepsWords {

    /** How much has to go. */
    enum Extent {
        /** What was said and written; who the customer is may stay. A call was over for long enough. */
        WORDS,
        /** All that tells of the customer, their names and ids too. They asked for it. */
        WORDS_AND_NAMES
    }

    /** What it keeps, as a key: {@code comments}. It names the figure in the record of the erasure. */
    String what();

    /**
     * Erases, in the transaction under way. Figures, marks and types stay. The same again finds nothing left and does no harm.
     *
     * @param calls up to a few hundred ids
     * @return how many things lost their words
     */
    int erase(Collection<String> calls, Extent extent);

    /**
     * Erases what is kept of a customer and belongs to no call. Called once, after {@link #erase}.
     *
     * @param externalId as the caller's own books have it
     * @return how many things lost their words
     */
    default int eraseCustomer(String externalId) {
        return 0;
    }

    /**
     * What is kept of these calls, for the customer to read: records or maps that Jackson can write. Without what others
     * were told in confidence where the law allows to hold it back.
     *
     * @param externalId the customer's; null where they have none
     */
    default List<?> kept(Collection<String> calls, @Nullable String externalId) {
        return List.of();
    }
}
