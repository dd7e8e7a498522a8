package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.coach.Advice;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A call on the wire.
 *
 * @param seq of its latest event
 * @param status {@code live} or {@code ended}
 * @param advice as it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCall(
        String id,
        String flow,
        String flowReason,
        String status,
        OffsetDateTime startedAt,
        WireCustomer customer,
        String rep,
        int seq,
        @Nullable String backstory,
        @Nullable WireAuthority authority,
        @Nullable String follows,
        WireAdvice advice) {

    public static WireCall of(CallState state, Advice advice) {
        CallEvent.Opened opened = state.opening();
        return new WireCall(
                state.callId(),
                state.flow().name(),
                opened.flowReason(),
                state.isEnded() ? "ended" : "live",
                opened.stamp().at(),
                WireCustomer.of(opened.customer()),
                state.rep(),
                state.seq(),
                opened.backstory(),
                WireAuthority.of(opened.authority()),
                opened.follows(),
                WireAdvice.of(advice));
    }

    /** Null where nothing is known. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WireCustomer(
            String name,
            @Nullable String company,
            @Nullable String phone,
            @Nullable String externalId,
            @Nullable String status,
            @Nullable String timeZone) {

        public static WireCustomer of(Customer customer) {
            return new WireCustomer(
                    customer.name(),
                    customer.company(),
                    customer.phone(),
                    customer.externalId(),
                    customer.status(),
                    customer.timeZone());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record WireAuthority(@Nullable BigDecimal maxCredit, @Nullable String currency) {

        static @Nullable WireAuthority of(Authority authority) {
            return authority.equals(Authority.UNSET)
                    ? null
                    : new WireAuthority(authority.maxCredit(), authority.currency());
        }
    }
}
