package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Counts the steps of calls that were stored before steps were counted. */
@Component
class OlderSteps implements OlderRows {

    private final JdbcClient jdbc;
    private final StepRows rows;

    OlderSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new StepRows(jdbc);
    }

    @Override
    public String what() {
        return "steps";
    }

    @Override
    public List<String> missing(int most) {
        return rows.uncounted(most);
    }

    /** The call is held while it is counted: an event that comes meanwhile is counted after it, not lost. */
    @Override
    public void fill(String callId, CallSoFar call) {
        HeldCall.hold(jdbc, callId);
        rows.recount(call.events());
    }

    @Override
    public void giveUp(String callId) {
        rows.giveUp(callId);
    }
}
