package makegood.bench;

import makegood.evaluation.wire.RepClient;
import makegood.evaluation.wire.StompLine;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An utterance where 10,000 calls are stored beside one where none is: two servers that are asked in turn. */
final class StoredBench {

    private static final int STORED = 10_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;

    private final Sample empty = new Sample("an utterance, nothing else stored");
    private final Sample full = new Sample("an utterance, 10,000 calls stored");

    static void run() throws Exception {
        new StoredBench().measure();
    }

    private void measure() throws Exception {
        Path folder = Files.createTempDirectory("makegood-bench-stored");
        String url = "jdbc:h2:file:" + folder.resolve("calls") + ";WRITE_DELAY=0";
        String setting = "-Dspring.datasource.url=" + url + ";DB_CLOSE_ON_EXIT=FALSE";
        try (HttpClient client = HttpClient.newHttpClient()) {
            String call = talked(client, setting);
            System.out.printf("%,d rows for %,d calls%n%n", copied(url, call), STORED);
            try (Server with = Server.product(setting);
                    Server without = Server.product()) {
                with.awaitAnswer(client, "/actuator/health");
                without.awaitAnswer(client, "/actuator/health");
                compare(new Caller(client, with), new Caller(client, without));
            }
        }
        System.out.println(Sample.header());
        System.out.println(empty);
        System.out.println(full);
        System.out.printf(
                Locale.ROOT,
                "%nWith 10,000 calls it takes %.2f × as long in the median. Goal: no change.%n",
                full.median() / empty.median());
    }

    /** A whole call, to be stored many times. */
    private static String talked(HttpClient client, String setting) throws Exception {
        try (Server server = Server.product(setting)) {
            server.awaitAnswer(client, "/actuator/health");
            Caller caller = new Caller(client, server);
            String call = caller.open();
            int turn = 0;
            for (Talks.Line line : new Talks().round(0).getFirst()) {
                caller.say(call, "c-" + turn++, line);
            }
            return call;
        }
    }

    /** In all tables that know it, each time under another id. @return how many rows */
    private static long copied(String url, String call) throws Exception {
        long rows = 0;
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : tables(statement)) {
                List<String> columns = columns(statement, table);
                String into = String.join(", ", columns);
                String from = String.join(", ", columns).replace("\"CALL_ID\"", "'copy-' || n.x");
                rows +=
                        statement.executeUpdate(
                                "insert into \"%s\" (%s) select %s from \"%s\" t cross join system_range(1, %d) n(x) where t.call_id = '%s'"
                                        .formatted(table, into, from, table, STORED, call));
            }
            statement.execute("analyze");
        }
        return rows;
    }

    private static List<String> tables(Statement statement) throws Exception {
        return names(
                statement,
                "select c.table_name from information_schema.columns c join"
                        + " information_schema.tables t on t.table_name = c.table_name where"
                        + " c.table_schema = 'PUBLIC' and c.column_name = 'CALL_ID' and"
                        + " t.table_type = 'BASE TABLE' and t.table_schema = 'PUBLIC'");
    }

    private static List<String> columns(Statement statement, String table) throws Exception {
        return names(
                statement,
                "select '\"' || column_name || '\"' from information_schema.columns where"
                        + " table_schema = 'PUBLIC' and is_identity = 'NO' and table_name = '"
                        + table
                        + "' order by ordinal_position");
    }

    private static List<String> names(Statement statement, String query) throws Exception {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void compare(Caller with, Caller without) {
        String full = with.open();
        String empty = without.open();
        try (StompLine fullLine = with.line();
                StompLine emptyLine = without.line()) {
            fullLine.follow(full);
            emptyLine.follow(empty);
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                long first = say(fullLine, full, i);
                long second = say(emptyLine, empty, i);
                if (i >= WARM_UP) {
                    this.full.add(first);
                    this.empty.add(second);
                }
            }
        }
    }

    private static long say(StompLine line, String call, int turn) {
        String text = "You were " + turn + " days late, and nobody called me back about it.";
        String said =
                RepClient.json(Caller.utterance("c-" + turn, new Talks.Line("customer", text)));
        long started = System.nanoTime();
        line.send("/app/calls/" + call + "/utterances", said);
        line.message();
        return System.nanoTime() - started;
    }
}
