package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.call.DoNotCall;
import makegood.call.DoNotCall.Why;
import makegood.call.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call's events say of when its customer may be called again. Each time is that of the event that said so. */
final class StopOfCall {

    static final String REFUSED = "no-contact";

    /** How long a back-off rests where nobody named a day. */
    private static final int REST_DAYS = 90;

    private static final String NAMED = "not-before";
    private static final Set<String> TELLING = Set.of(REFUSED, NAMED);

    private final List<CallEvent> events;
    private final CallState state;

    StopOfCall(List<CallEvent> events, CallState state) {
        this.events = events;
        this.state = state;
    }

    static boolean isTold(Corrected corrected) {
        return TELLING.contains(corrected.fact());
    }

    /** When they were won back; empty where that is not how the call ended. */
    Optional<OffsetDateTime> won() {
        Ended last = lastOutcome();
        return last != null && last.outcome() == Outcome.WON_BACK
                ? Optional.of(last.stamp().at())
                : Optional.empty();
    }

    Optional<DoNotCall> stop() {
        LocalDate named = day(state.fact(NAMED));
        OffsetDateTime refused = refusedAt();
        if (state.known(REFUSED) && refused != null) {
            return Optional.of(of(named, Why.REFUSED, refused));
        }
        Ended rests = lastOutcome();
        if (rests == null || rests.outcome() != Outcome.BACK_OFF) {
            return Optional.empty();
        }
        OffsetDateTime since = rests.stamp().at();
        LocalDate agreed = named == null ? day(state.fact("follow-up")) : named;
        LocalDate rest = since.toLocalDate().plusDays(REST_DAYS);
        return Optional.of(
                of(agreed == null ? rest : agreed, Why.BACK_OFF, later(since, namedAt())));
    }

    private DoNotCall of(@Nullable LocalDate before, Why why, OffsetDateTime since) {
        return new DoNotCall(before, why, state.rep(), since, state.callId(), null);
    }

    /** The first of the endings that say what the last one says: saying it once more makes no rest longer. */
    private @Nullable Ended lastOutcome() {
        Ended found = null;
        for (CallEvent event : events) {
            if (event instanceof Ended ended
                    && ended.outcome() != null
                    && (found == null || found.outcome() != ended.outcome())) {
                found = ended;
            }
        }
        return found;
    }

    /** Null where the refusal was carried here from an earlier call: that one keeps it. */
    private @Nullable OffsetDateTime refusedAt() {
        OffsetDateTime found = null;
        for (CallEvent event : CallState.counting(events)) {
            boolean tells =
                    event instanceof Heard heard
                            ? heard.observation().facts().containsKey(REFUSED)
                            : event instanceof Corrected corrected && isTold(corrected);
            found = tells ? event.stamp().at() : found;
        }
        return found;
    }

    private @Nullable OffsetDateTime namedAt() {
        OffsetDateTime found = null;
        for (CallEvent event : CallState.counting(events)) {
            if (event instanceof Corrected corrected && corrected.fact().equals(NAMED)) {
                found = event.stamp().at();
            }
        }
        return found;
    }

    private static OffsetDateTime later(OffsetDateTime one, @Nullable OffsetDateTime other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /** A day, or the day of a time; null for words that fix none. */
    private static @Nullable LocalDate day(@Nullable String fact) {
        try {
            return fact == null || fact.length() < 10
                    ? null
                    : LocalDate.parse(fact.substring(0, 10));
        } catch (DateTimeException words) {
            return null;
        }
    }
}
