package makegood.call;

import java.time.LocalDate;
import java.util.Optional;

/** Whom nobody is to call before a day. A customer is known again by the id in the caller's own books, or by the telephone number. */
public interface DoNotCalls {

    /** What keeps this customer from being called on that day; empty where nothing does. */
    Optional<DoNotCall> standing(Customer customer, LocalDate day);

    /** What a person says takes the place of all that stood. */
    void set(Customer customer, DoNotCall stop);

    /** They may be called again. */
    void lift(Customer customer);
}
