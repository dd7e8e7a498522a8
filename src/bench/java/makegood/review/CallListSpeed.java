package makegood.review;

import makegood.review.CallFilter.Anger;
import makegood.review.CallFilter.Begun;
import makegood.review.CallFilter.Heard;
import makegood.review.CallFilter.Marked;
import makegood.review.CallFilter.Why;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The list of calls and the search over their words, at 100,000 calls in H2's file: wall time of one asker. */
public final class CallListSpeed {

    private static final int CALLS = 100_000;
    private static final int LINES = 6;
    private static final int ROUNDS = 25;
    private static final int PAGE = 25;
    private static final double NANOS_A_MILLI = 1_000_000.0;

    /** What the asker's thread has worked: the same on a machine that is busy with other things. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<String> SAID =
            List.of(
                    "Good morning, this is about your account. What led you to leave us?",
                    "You were three weeks late with the delivery and nobody called me back.",
                    "The invoice was wrong again, twice the price that we had agreed on.",
                    "I am sorry that we failed you. What would make this right for you?",
                    "I want a credit of four hundred dollars by Friday, in writing.",
                    "No problem, I will get back to you as soon as I can.",
                    "Your hotline kept me waiting for an hour and then hung up on me.",
                    "We went to another supplier who delivers when they say they will.",
                    "I will call you on Tuesday at ten with the credit note confirmed.",
                    "The machine broke down in the first week and the repair took a month.",
                    "Let me say back what I heard, so that I have it right.");

    private CallListSpeed() {}

    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("calls-speed");
        JdbcDataSource database = new JdbcDataSource();
        String url = "jdbc:h2:file:" + folder.resolve("calls") + ";WRITE_DELAY=0";
        database.setURL(url + ";CACHE_SIZE=262144");
        JdbcClient jdbc = JdbcClient.create(database);
        try (java.sql.Connection open = database.getConnection()) {
            Flyway.configure().dataSource(database).load().migrate();
            seed(jdbc);
            ListedRows rows = new ListedRows(jdbc);
            CallWords words = new CallWords(jdbc);
            long started = System.nanoTime();
            WordIndex index =
                    new WordIndex(
                            new CallDocuments(rows, words),
                            new TouchedCalls(jdbc),
                            new IndexFolder(new ReviewSettings(""), url));
            index.keepUp();
            System.out.printf(
                    "%,d calls with %,d lines; index built in %.1f s, %.1f MB%n%n",
                    CALLS,
                    CALLS * LINES,
                    (System.nanoTime() - started) / 1e9,
                    size(folder.resolve("calls.words")) / 1e6);
            measure(new CallList(rows, index, new Hits(words)));
            index.close();
        }
    }

    private static void measure(CallList list) {
        CallFilter all = CallFilter.of(null);
        CallFilter team = CallFilter.of(Set.of("rep-1", "rep-2", "rep-3", "rep-4", "rep-5"));
        CallFilter furious =
                new CallFilter(
                        null,
                        null,
                        null,
                        new Anger(3, null),
                        new Heard(null, "price", null),
                        Why.ANY,
                        Begun.ANY_TIME,
                        new Marked(false, null, null, null));
        CallFilter period =
                new CallFilter(
                        null,
                        "two-questions",
                        null,
                        Anger.ANY,
                        Heard.ANYTHING,
                        Why.ANY,
                        new Begun(OffsetDateTime.parse("2026-03-01T00:00:00Z"), null),
                        Marked.OR_NOT);
        System.out.println(
                "| asked for | p50 ms | p95 ms | processor ms | of calls |\n"
                        + "| --- | ---: | ---: | ---: | ---: |");
        row(list, "the newest", null, all, CallOrder.NEWEST, 0);
        row(list, "page 3,000", null, all, CallOrder.NEWEST, 3_000);
        row(list, "the angriest", null, all, CallOrder.PEAK_ANGER, 0);
        row(list, "a team of five", null, team, CallOrder.NEWEST, 0);
        row(list, "furious over the price, unreviewed", null, furious, CallOrder.NEWEST, 0);
        row(list, "a flow since March, the longest", null, period, CallOrder.LONGEST, 0);
        row(list, "a rare word", "order4711", all, CallOrder.NEWEST, 0);
        row(list, "two words", "invoice waiting", all, CallOrder.NEWEST, 0);
        row(list, "a common word", "delivery", all, CallOrder.NEWEST, 0);
        row(list, "a phrase", "\"three weeks late\"", all, CallOrder.NEWEST, 0);
        row(
                list,
                "a phrase, a team, the angriest",
                "\"no problem\"",
                team,
                CallOrder.PEAK_ANGER,
                0);
        row(list, "a beginning", "deliv*", all, CallOrder.NEWEST, 0);
        row(list, "a word and a filter", "credit", furious, CallOrder.NEWEST, 0);
    }

    private static void row(
            CallList list,
            String name,
            @Nullable String words,
            CallFilter filter,
            CallOrder order,
            int page) {
        WantedCalls wanted = new WantedCalls(words, filter, order, null, page, PAGE);
        double[] millis = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        long total = 0;
        for (int i = -5; i < ROUNDS; i++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            long started = System.nanoTime();
            total = list.find(wanted).total();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - started) / NANOS_A_MILLI;
                busy[i] = (CLOCK.getCurrentThreadCpuTime() - before) / NANOS_A_MILLI;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %,d |%n",
                name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], busy[ROUNDS / 2], total);
    }

    /** By the database itself: what matters is what is read. */
    private static void seed(JdbcClient jdbc) {
        long started = System.nanoTime();
        jdbc.sql("create table sentence (n integer primary key, said varchar(200))").update();
        for (int i = 0; i < SAID.size(); i++) {
            jdbc.sql("insert into sentence values (?, ?)").params(i, SAID.get(i)).update();
        }
        jdbc.sql(
                        """
                        insert into call_row (call_id, last_seq, rep, flow, opened_by, customer_name, company, external_id,
                            started_at, last_at, ended_at, outcome, utterances, anger, peak_anger, customer_turns, reviewed_at)
                        select 'call-' || lpad(x, 6, '0'), 8, 'rep-' || mod(x, 200), case mod(x, 3) when 0 then 'two-questions' when 1 then 'own-the-mistake'
                            else 'patient-return' end, 'rep', 'Customer ' || x, 'Company ' || mod(x, 9000), 'C-' || mod(x, 30000),
                            dateadd('minute', mod(x * 7919, 700000), timestamp with time zone '2025-06-01 08:00:00+00'),
                            timestamp with time zone '2026-11-01 08:00:00+00', timestamp with time zone '2026-11-01 08:00:00+00',
                            case mod(x, 4) when 0 then 'won-back' when 1 then 'lost' else null end, 4 + mod(x, 50), mod(x, 3), mod(x * 13, 4), 3,
                            case mod(x, 10) when 0 then current_timestamp else null end
                        from system_range(1, %d)\
                        """
                                .formatted(CALLS))
                .update();
        for (String each : List.of("cause", "rule")) {
            jdbc.sql(
                            """
                            insert into call_%1$s (call_id, %1$s) select 'call-' || lpad(x, 6, '0'), case mod(x * 31, 5) when 0 then 'price'
                            when 1 then 'late-delivery' when 2 then 'no-problem' else 'trust' end from system_range(1, %2$d)\
                            """
                                    .formatted(each, CALLS))
                    .update();
        }
        for (String[] each :
                List.of(
                        new String[] {
                            "call_event (call_id, seq, kind, said_at, sent_by, marks)",
                            "'heard', '2026-11-01T08:00:00Z', 'rep', '{}'"
                        },
                        new String[] {
                            "call_length (call_id, seq, words, questions, speaker)",
                            "12, 0, 'customer'"
                        },
                        new String[] {
                            "call_words (call_id, seq, words, said)",
                            "'{}', (select s.said from sentence s where s.n = mod(x * 7 + mod(x,"
                                    + " 5), 11)) || ' order' || mod(x, 20000)"
                        })) {
            jdbc.sql(
                            "insert into %s select 'call-' || lpad(1 + x / %d, 6, '0'), 2 + mod(x, %d), %s from system_range(0, %d)"
                                    .formatted(each[0], LINES, LINES, each[1], CALLS * LINES - 1))
                    .update();
        }
        jdbc.sql(
                        """
                        insert into call_summary (call_id, reason, words) select 'call-' || lpad(x, 6, '0'), 'They left over the price.',
                        'They left over the price and ask for a credit.' from system_range(1, %d)\
                        """
                                .formatted(CALLS))
                .update();
        jdbc.sql("analyze").update();
        System.out.printf(
                "seeded in %d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started));
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
