package makegood.journal;

import makegood.utterance.Keys;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is noted of a call beside its row, each kind in a table of its own: {@code call_cause} with the column {@code cause}. */
public enum CallMark {
    CAUSE,
    RULE,
    REMEDY;

    /** What these calls have of it, in its order; a call without any is not in it. */
    public Map<String, List<String>> of(Collection<String> calls, JdbcClient jdbc) {
        Map<String, List<String>> marks = new HashMap<>();
        if (!calls.isEmpty()) {
            jdbc.sql(
                            "select call_id, %1$s from call_%1$s where call_id in (:calls) order by 1, 2"
                                    .formatted(Keys.key(this)))
                    .param("calls", calls)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            marks.computeIfAbsent(
                                                            row.getString(1),
                                                            id -> new ArrayList<>())
                                                    .add(row.getString(2)));
        }
        return marks;
    }
}
