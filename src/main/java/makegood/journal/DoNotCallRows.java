package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.coach.Debrief;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * What a call says of whether its customer may be called again. Made from events alone, in the event's transaction; it
 * changes the rows of this call and no others.
 */
@Component
final class DoNotCallRows implements Projection {

    private final JdbcClient jdbc;
    private final StopTable table;

    DoNotCallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new StopTable(jdbc);
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        if (!mayChange(event)) {
            return;
        }
        List<CallEvent> events = call.events();
        CallState state = CallState.of(events);
        List<String> keys = CustomerKeys.of(state.opening().customer());
        // Who was erased has no keys: what stood for them has to stay as it is.
        if (!keys.isEmpty() && !Debrief.isLedBy(state.flow().name())) {
            write(keys, new StopOfCall(events, state), state, hasLostWords(events));
        }
    }

    /** Without its words a call can't tell the day that somebody named: what it said before stays. */
    private void write(List<String> keys, StopOfCall says, CallState state, boolean wordless) {
        String call = state.callId();
        List<String> before = table.saidBy(call);
        if (says.won().isPresent()) {
            table.forget(call);
            table.free(keys, call, StopTable.WON_BACK, state.rep(), says.won().orElseThrow(), null);
        } else if (!wordless || before.isEmpty() || before.contains(StopTable.WON_BACK)) {
            table.forget(call);
            says.stop().ifPresent(stop -> table.stop(keys, call, stop));
        }
    }

    private boolean hasLostWords(List<CallEvent> events) {
        return events.stream()
                        .anyMatch(event -> event instanceof Heard heard && heard.text().isEmpty())
                || jdbc.sql(
                                        """
                                        select count(*) from call_row
                                        where call_id = ? and words_erased_at is not null\
                                        """)
                                .params(events.getFirst().stamp().callId())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private boolean mayChange(CallEvent event) {
        return switch (event) {
            case Heard heard ->
                    heard.observation().facts().containsKey(StopOfCall.REFUSED)
                            || !table.saidBy(event.stamp().callId()).isEmpty();
            case Corrected corrected -> StopOfCall.isTold(corrected);
            case Ended ended -> true;
            default -> event.unsettles();
        };
    }
}
