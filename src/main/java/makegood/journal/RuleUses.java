package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.phrasebook.Warning;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.List;

/** What became of each warning. Made from events alone, in the event's transaction. */
final class RuleUses {

    private final JdbcClient jdbc;

    RuleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CallEvent event) {
        switch (event) {
            case Heard heard -> {
                insert(event, heard.seq(), rules(heard.warnings()), true);
                insert(event, heard.seq(), heard.heeded(), false);
            }
            case Rated rated -> rate(rated);
            case Retracted retracted -> drop(event, retracted.retractedSeq());
            case Reassigned reassigned -> {
                drop(event, reassigned.reassignedSeq());
                insert(event, reassigned.reassignedSeq(), rules(reassigned.warnings()), true);
            }
            default -> {}
        }
    }

    private static List<String> rules(List<Warning> warnings) {
        return warnings.stream().map(Warning::rule).distinct().toList();
    }

    /** @param said whether the words stand in the utterance; otherwise the rep took heed before */
    private void insert(CallEvent event, int seq, Collection<String> rules, boolean said) {
        for (String rule : rules) {
            jdbc.sql(
                            """
                            insert into rule_use (call_id, seq, rule, rep, flow, said_at, said, heeded)
                            select c.call_id, cast(:seq as integer), :rule, c.rep, c.flow,
                                cast(:at as timestamp with time zone), :said, :heeded
                            from call_row c where c.call_id = :call\
                            """)
                    .param("seq", seq)
                    .param("rule", rule)
                    .param("at", event.stamp().at())
                    .param("said", said)
                    .param("heeded", !said)
                    .param("call", event.stamp().callId())
                    .update();
        }
    }

    private void rate(Rated rated) {
        String rule = rated.rule();
        if (rule != null) {
            jdbc.sql("update rule_use set verdict = ? where call_id = ? and seq = ? and rule = ?")
                    .params(rated.verdict().key(), rated.stamp().callId(), rated.ratedSeq(), rule)
                    .update();
        }
    }

    private void drop(CallEvent event, int seq) {
        jdbc.sql("delete from rule_use where call_id = ? and seq = ?")
                .params(event.stamp().callId(), seq)
                .update();
    }
}
