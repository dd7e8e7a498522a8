package makegood.journal;

import makegood.call.Customer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What a customer is known again by. Nobody is by name: too many share one. */
final class CustomerKeys {

    /** A number's end: with and without the code of its country it is the same telephone. */
    private static final int TELLING_DIGITS = 9;

    private static final int FEWEST_DIGITS = 6;

    private CustomerKeys() {}

    static List<String> of(Customer customer) {
        return of(customer.externalId(), customer.phone());
    }

    static List<String> of(@Nullable String id, @Nullable String phone) {
        List<String> keys = new ArrayList<>();
        if (id != null && !id.isBlank()) {
            keys.add("id:" + id);
        }
        String digits = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        if (digits.length() >= FEWEST_DIGITS) {
            keys.add("tel:" + digits.substring(Math.max(0, digits.length() - TELLING_DIGITS)));
        }
        return keys;
    }
}
