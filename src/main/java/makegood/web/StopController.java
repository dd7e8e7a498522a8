package makegood.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.call.Customer;
import makegood.desk.StopDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether somebody may be called, asked before the number is dialled. */
@RestController
class StopController {

    private final StopDesk stops;

    StopController(StopDesk stops) {
        this.stops = stops;
    }

    /** By the id in the caller's own books, by the telephone number, or by both. */
    @GetMapping("/api/do-not-call")
    Standing standing(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable String phone) {
        Fields fields = new Fields();
        Customer customer =
                new Customer(
                        "",
                        null,
                        fields.optionalName("phone", phone),
                        fields.optionalName("externalId", externalId),
                        null,
                        null);
        fields.check();
        return new Standing(stops.standing(customer).map(WireDoNotCall::of).orElse(null));
    }

    /** @param doNotCall null where they may be called */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Standing(@Nullable WireDoNotCall doNotCall) {}
}
