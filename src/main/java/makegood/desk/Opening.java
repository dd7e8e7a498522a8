package makegood.desk;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.Customer;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What a call is opened with.
 *
 * @param flow null to take the one that suits best
 * @param despite why the customer is called although they asked not to be; null where nobody says
 * @param follows an earlier call whose facts it carries; null where none. Whether the sender may see it is for the caller to check
 */
public record Opening(
        @Nullable String flow,
        @Nullable String follows,
        Customer customer,
        @Nullable String backstory,
        Authority authority,
        @Nullable String despite) {

    public Opening(
            @Nullable String flow,
            @Nullable String follows,
            Customer customer,
            @Nullable String backstory,
            Authority authority) {
        this(flow, follows, customer, backstory, authority, null);
    }

    boolean brought(CallEvent.Opened opened) {
        return (flow == null || flow.equals(opened.flow().name()))
                && customer.equals(opened.customer())
                && Objects.equals(follows, opened.follows())
                && Objects.equals(backstory, opened.backstory())
                && authority.equals(opened.authority());
    }
}
