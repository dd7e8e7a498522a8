package makegood.journal;

import static makegood.journal.Events.NINE;

import makegood.call.Authority;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Stamp;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.call.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A call with one customer, told in days after the first. */
final class StopSteps {

    final String id = UUID.randomUUID().toString();
    private final Journal journal;
    private int seq = 1;

    StopSteps(Journal journal, Customer customer, int day) {
        this(journal, customer, day, "two-questions", null, Map.of());
    }

    StopSteps(
            Journal journal,
            Customer customer,
            int day,
            String flow,
            @Nullable String follows,
            Map<String, String> carried) {
        this.journal = journal;
        journal.append(
                new Opened(
                        new Stamp(id, 1, at(day), "rep", null),
                        "rep",
                        new FlowVersion(flow, "3f9c"),
                        "They have left.",
                        Set.of(),
                        customer,
                        null,
                        new Authority(null, null),
                        follows,
                        carried));
    }

    static OffsetDateTime at(int day) {
        return NINE.plusDays(day);
    }

    StopSteps ends(int day, Outcome outcome) {
        journal.append(new Ended(stamp(day), outcome));
        return this;
    }

    StopSteps refuses(int day) {
        journal.append(new Corrected(stamp(day), "no-contact", "leave me alone"));
        return this;
    }

    StopSteps names(int day, String before) {
        journal.append(new Corrected(stamp(day), "not-before", before));
        return this;
    }

    private Stamp stamp(int day) {
        seq++;
        return new Stamp(id, seq, at(day), "rep", null);
    }
}
