package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Counts what became of the warnings in calls that were stored before that was counted, or brought in from elsewhere. */
@Component
class OlderRuleUses implements OlderRows {

    private final JdbcClient jdbc;
    private final RuleUses uses;

    OlderRuleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.uses = new RuleUses(jdbc);
    }

    @Override
    public String what() {
        return "uses of rules";
    }

    @Override
    public List<String> missing(int most) {
        return uses.uncounted(most);
    }

    /** The call is held while it is counted: an event that comes meanwhile is counted after it, not lost. */
    @Override
    public void fill(String callId, CallSoFar call) {
        HeldCall.hold(jdbc, callId);
        uses.recount(call.events());
    }

    @Override
    public void giveUp(String callId) {
        uses.giveUp(callId);
    }
}
