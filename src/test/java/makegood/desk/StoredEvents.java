package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Stamp;
import makegood.call.Calls;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.listening.Anger;
import makegood.listening.Observation;
import makegood.utterance.Speaker;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What may be stored of Ann's call {@code call}. */
final class StoredEvents {

    static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00Z");

    private StoredEvents() {}

    static Opened opened() {
        return Calls.opening(
                new Stamp("call", 1, NINE, "ann", null),
                new Customer("Dana", null, null, null, null, null));
    }

    static Opened debrief() {
        Opened opened = opened();
        return new Opened(
                opened.stamp(),
                opened.rep(),
                new FlowVersion("debrief", "3f9c"),
                opened.flowReason(),
                opened.guards(),
                opened.customer(),
                null,
                opened.authority(),
                "before",
                Map.of());
    }

    static CallEvent.Heard asked() {
        return Calls.said(
                new Stamp("call", 2, NINE, "ann", "h"),
                Speaker.CUSTOMER,
                "What led you to leave us?");
    }

    static CallEvent.Reassigned turned() {
        return new CallEvent.Reassigned(
                new Stamp("call", 4, NINE, "ann", "n"),
                2,
                Speaker.REP,
                Observation.nothing(true, Anger.CALM),
                List.of(),
                List.of("reason"));
    }

    static Noted theirs() {
        return new Noted(new Stamp("call", 2, NINE, "mia", "m"), "Seen by Mia", null);
    }
}
