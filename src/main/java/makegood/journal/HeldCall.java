package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps others from writing to a call until the transaction ends. */
final class HeldCall {

    private HeldCall() {}

    static void hold(JdbcClient jdbc, String callId) {
        jdbc.sql("select call_id from call_row where call_id = ? for update")
                .params(callId)
                .query(String.class)
                .optional();
    }
}
