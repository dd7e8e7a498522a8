package makegood.coach;

import java.time.OffsetDateTime;
import java.util.List;
import makegood.call.Authority;
import makegood.call.Customer;
import makegood.flow.FlowLibrary;
import org.jspecify.annotations.Nullable;

/** Plays a whole talk through the coach; nothing is stored. */
public final class Replay {

    public Replay(Coach coach, FlowLibrary flows, Summarizer summarizer) {
        throw new UnsupportedOperationException("to be written");
    }

    public Analysis play(Script script) {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * A talk that took place.
     *
     * @param flow the flow to follow; null to take the one proposed
     * @param startedAt what promised times are reckoned from
     */
    public record Script(
            @Nullable String flow,
            @Nullable String backstory,
            Customer customer,
            Authority authority,
            OffsetDateTime startedAt,
            List<Said> turns) {}

    /** @param turns one advice a turn, {@code seq} the turn from 1, {@code callId} null */
    public record Analysis(String flow, String flowReason, List<Advice> turns, Summary summary) {}
}
