package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.phrasebook.Warning;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What became of each warning. Made from events alone, in the event's transaction. */
final class RuleUses {

    private final JdbcClient jdbc;

    RuleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param all the call's events including this one, read only where an earlier line is needed */
    void write(CallEvent event, Supplier<List<CallEvent>> all) {
        switch (event) {
            case Heard heard -> {
                insert(heard, rules(heard.warnings()), true);
                insert(heard, heard.heeded(), false);
            }
            case Rated rated -> rate(rated);
            case Retracted retracted -> drop(event, retracted.retractedSeq());
            case Reassigned reassigned -> reassign(reassigned, all.get());
            default -> {}
        }
    }

    private static List<String> rules(List<Warning> warnings) {
        return warnings.stream().map(Warning::rule).distinct().toList();
    }

    /** @param said whether the words stand in the utterance; otherwise the rep took heed before */
    private void insert(Heard heard, Collection<String> rules, boolean said) {
        for (String rule : rules) {
            jdbc.sql(
                            """
                            insert into rule_use (call_id, seq, rule, rep, flow, said_at, said, heeded)
                            select c.call_id, cast(:seq as integer), :rule, c.rep, c.flow,
                                cast(:at as timestamp with time zone), :said, :heeded
                            from call_row c where c.call_id = :call\
                            """)
                    .param("seq", heard.seq())
                    .param("rule", rule)
                    .param("at", heard.stamp().at())
                    .param("said", said)
                    .param("heeded", !said)
                    .param("call", heard.stamp().callId())
                    .update();
        }
    }

    /** A line counts when it was said, whoever is found later to have said it. What was judged of it stays. */
    private void reassign(Reassigned reassigned, List<CallEvent> all) {
        Set<String> now = new LinkedHashSet<>(rules(reassigned.warnings()));
        Set<String> before = known(reassigned);
        before.stream().filter(rule -> !now.contains(rule)).forEach(rule -> drop(reassigned, rule));
        now.removeAll(before);
        all.stream()
                .filter(Heard.class::isInstance)
                .map(Heard.class::cast)
                .filter(heard -> heard.seq() == reassigned.reassignedSeq())
                .forEach(heard -> insert(heard, now, true));
    }

    private Set<String> known(Reassigned reassigned) {
        return Set.copyOf(
                jdbc.sql("select rule from rule_use where call_id = ? and seq = ?")
                        .params(reassigned.stamp().callId(), reassigned.reassignedSeq())
                        .query(String.class)
                        .list());
    }

    private void drop(Reassigned reassigned, String rule) {
        jdbc.sql("delete from rule_use where call_id = ? and seq = ? and rule = ?")
                .params(reassigned.stamp().callId(), reassigned.reassignedSeq(), rule)
                .update();
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
