package makegood.call;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Whom nobody is to call before a day. A customer is known again by the id in the caller's own books, or by the telephone number. */
public interface DoNotCalls {

    /** What keeps this customer from being called on that day; empty where nothing does. */
    Optional<DoNotCall> standing(Customer customer, LocalDate day);

    /** Whether there is anything that this customer is known again by. */
    boolean knowsAgain(Customer customer);

    /** What a person says takes the place of all that stood. */
    void set(Customer customer, DoNotCall stop);

    /**
     * They may be called again: what stood before that time stands no more.
     *
     * @param reason in the person's own words; null where they gave none
     */
    void lift(Customer customer, String by, OffsetDateTime since, @Nullable String reason);
}
