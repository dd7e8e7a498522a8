package makegood.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import makegood.call.Customer;
import makegood.desk.StopDesk;
import makegood.request.Fields;
import makegood.wire.Longest;
import makegood.wire.WireDoNotCall;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Whether somebody may be called, asked before the number is dialled. */
@RestController
class StopController {

    private final StopDesk stops;
    private final RecordedStops recorded;

    StopController(StopDesk stops, RecordedStops recorded) {
        this.stops = stops;
        this.recorded = recorded;
    }

    /** By the id in the caller's own books, by the telephone number, or by both. */
    @GetMapping("/api/do-not-call")
    Standing standing(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable String phone) {
        Fields fields = new Fields();
        Customer customer = customer(fields, externalId, phone);
        fields.check();
        return new Standing(stops.standing(customer).map(WireDoNotCall::of).orElse(null));
    }

    /** They may be called again; also for customers of whom there is only a telephone number. */
    @PostMapping("/api/do-not-call/lift")
    Standing lift(Principal principal, @RequestBody Lift body) {
        RecordedStops.onlyManagers(principal);
        Fields fields = new Fields();
        Customer customer = customer(fields, body.externalId(), body.phone());
        if (customer.externalId() == null && customer.phone() == null) {
            fields.fault("phone", "Say whom: by their telephone number, or by your own id.");
        }
        String reason = fields.text("reason", body.reason(), Fields.LONGEST_REASON);
        fields.check();
        recorded.lift(principal, customer, reason);
        return new Standing(stops.standing(customer).map(WireDoNotCall::of).orElse(null));
    }

    private static Customer customer(
            Fields fields, @Nullable String externalId, @Nullable String phone) {
        return new Customer(
                "",
                null,
                fields.optionalName("phone", phone),
                fields.optionalName("externalId", externalId),
                null,
                null);
    }

    /** @param reason why they may be called again, kept beside it */
    @Schema(requiredProperties = "reason")
    record Lift(
            @Longest(Fields.LONGEST_NAME) @Nullable String externalId,
            @Longest(Fields.LONGEST_NAME) @Nullable String phone,
            @Longest(Fields.LONGEST_REASON) @Nullable String reason) {}

    /** @param doNotCall null where they may be called */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Standing(@Nullable WireDoNotCall doNotCall) {}
}
