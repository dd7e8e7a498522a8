package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said and written in calls, line by line, and their summaries. Lines in error, and erased ones, are not in it. */
@Component
class CallWords {

    private static final String SUMMARY = "summary";

    private final JdbcClient jdbc;

    CallWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seq null for the summary @param kind of the event, or {@code summary} */
    record Line(@Nullable Integer seq, String kind, @Nullable String speaker, String text) {}

    /** The summary of each call first, then its lines by seq. */
    Map<String, List<Line>> of(Collection<String> ids) {
        Map<String, List<Line>> lines = new HashMap<>();
        if (ids.isEmpty()) {
            return lines;
        }
        jdbc.sql("select call_id, words from call_summary where call_id in (:ids)")
                .param("ids", ids)
                .query(
                        row -> {
                            add(
                                    lines,
                                    row.getString(1),
                                    new Line(null, SUMMARY, null, row.getString(2)));
                        });
        jdbc.sql(
                        """
                        select w.call_id, w.seq, e.kind, l.speaker, w.said from call_words w
                        join call_event e on e.call_id = w.call_id and e.seq = w.seq
                        left join call_length l on l.call_id = w.call_id and l.seq = w.seq
                        where w.call_id in (:ids) and w.said <> '' and (e.kind <> 'heard' or l.seq is not null)
                        order by w.call_id, w.seq\
                        """)
                .param("ids", ids)
                .query(
                        row -> {
                            add(
                                    lines,
                                    row.getString(1),
                                    new Line(
                                            row.getInt(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5)));
                        });
        return lines;
    }

    private static void add(Map<String, List<Line>> lines, String callId, Line line) {
        lines.computeIfAbsent(callId, id -> new ArrayList<>()).add(line);
    }
}
