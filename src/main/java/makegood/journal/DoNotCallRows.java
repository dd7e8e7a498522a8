package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCall.Why;
import makegood.call.Outcome;
import makegood.coach.Debrief;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a call says of whether its customer may be called again. Made from events alone, in the event's transaction. */
@Component
final class DoNotCallRows implements Projection {

    /** How long a back-off rests where nobody named a day. */
    private static final int REST_DAYS = 90;

    private static final String REFUSED = "no-contact";
    private static final String NAMED = "not-before";
    private static final Set<String> TELLING = Set.of(REFUSED, NAMED);

    private final JdbcClient jdbc;

    DoNotCallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, Supplier<List<CallEvent>> all) {
        if (!mayChange(event)) {
            return;
        }
        List<CallEvent> events = all.get();
        CallState state = CallState.of(events);
        if (Debrief.isLedBy(state.flow().name())) {
            return;
        }
        Customer customer = state.opening().customer();
        if (outcome(events) == Outcome.WON_BACK) {
            lift(customer);
            return;
        }
        jdbc.sql("delete from do_not_call where source = ?").params(state.callId()).update();
        stop(events, state).ifPresent(stop -> insert(customer, state.callId(), stop));
    }

    void lift(Customer customer) {
        CustomerKeys.of(customer)
                .forEach(
                        key ->
                                jdbc.sql("delete from do_not_call where customer = ?")
                                        .params(key)
                                        .update());
    }

    void insert(Customer customer, String source, DoNotCall stop) {
        for (String key : CustomerKeys.of(customer)) {
            jdbc.sql(
                            """
                            insert into do_not_call (customer, source, before_day, why, set_by, set_at, reason)
                            values (?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(key)
                    .param(source)
                    .param(stop.before())
                    .param(stop.why().key())
                    .param(stop.by())
                    .param(stop.since())
                    .param(stop.reason())
                    .update();
        }
    }

    private boolean mayChange(CallEvent event) {
        return switch (event) {
            case Heard heard ->
                    heard.observation().facts().containsKey(REFUSED)
                            || isStopped(event.stamp().callId());
            case Corrected corrected -> TELLING.contains(corrected.fact());
            case Ended ended -> true;
            default -> event.rewrites();
        };
    }

    private boolean isStopped(String callId) {
        return jdbc.sql("select count(*) from do_not_call where source = ?")
                        .params(callId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Optional<DoNotCall> stop(List<CallEvent> events, CallState state) {
        CallEvent last = events.getLast();
        LocalDate named = day(state.fact(NAMED));
        if (state.known(REFUSED)) {
            return Optional.of(of(named, Why.REFUSED, state, last));
        }
        if (outcome(events) != Outcome.BACK_OFF) {
            return Optional.empty();
        }
        LocalDate agreed = named == null ? day(state.fact("follow-up")) : named;
        LocalDate rest = last.stamp().at().toLocalDate().plusDays(REST_DAYS);
        return Optional.of(of(agreed == null ? rest : agreed, Why.BACK_OFF, state, last));
    }

    private static DoNotCall of(
            @Nullable LocalDate before, Why why, CallState state, CallEvent last) {
        return new DoNotCall(before, why, state.rep(), last.stamp().at(), state.callId(), null);
    }

    private static @Nullable Outcome outcome(List<CallEvent> events) {
        for (CallEvent event : events.reversed()) {
            if (event instanceof Ended ended && ended.outcome() != null) {
                return ended.outcome();
            }
        }
        return null;
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
