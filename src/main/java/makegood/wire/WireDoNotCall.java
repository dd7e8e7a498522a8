package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.call.DoNotCall;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * That a customer is not to be called, on the wire.
 *
 * @param before the first day on which they may be called again; null until somebody names one
 * @param why {@code refused}, {@code back-off} or {@code set}
 * @param by whose call brought it, or who set it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WireDoNotCall(
        @Nullable LocalDate before,
        String why,
        String by,
        OffsetDateTime since,
        @Nullable String reason) {

    public static WireDoNotCall of(DoNotCall stop) {
        return new WireDoNotCall(
                stop.before(), stop.why().key(), stop.by(), stop.since(), stop.reason());
    }
}
