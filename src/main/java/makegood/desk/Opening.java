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
 * @param follows an earlier call whose facts it carries; null where none. Whether the sender may see it is for the caller to check
 */
public record Opening(
        @Nullable String flow,
        @Nullable String follows,
        Customer customer,
        @Nullable String backstory,
        Authority authority) {

    boolean brought(CallEvent.Opened opened) {
        return (flow == null || flow.equals(opened.flow().name()))
                && customer.equals(opened.customer())
                && Objects.equals(follows, opened.follows())
                && Objects.equals(backstory, opened.backstory())
                && authority.equals(opened.authority());
    }
}
