package makegood.bench;

import makegood.evaluation.wire.RepClient;
import makegood.evaluation.wire.StompLine;
import makegood.utterance.Embedder;
import makegood.utterance.OnnxEmbedder;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * One utterance, from sent to advice pushed, over STOMP to the packaged product with its H2 file, one call running.
 * Between two utterances the three things that it cannot do without are timed alone: the line, a bare embedding
 * forward and a commit. So whatever else the machine does weighs on all four.
 */
final class UtteranceBench {

    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 3;

    private final Sample utterance = new Sample("utterance to advice");
    private final Sample took = new Sample("of it, as the advice itself says (`tookMs`)");
    private final Sample echo = new Sample("bare STOMP echo of the advice");
    private final Sample forward = new Sample("bare embedding forward");
    private final Sample commit = new Sample("bare H2 commit of the event");

    private Duration processorTime = Duration.ZERO;

    private static final Embedder EMBEDDER = new OnnxEmbedder();

    static void run() throws Exception {
        new UtteranceBench().measure();
    }

    private void measure() throws Exception {
        Path folder = Files.createTempDirectory("makegood-bench-h2");
        try (HttpClient client = HttpClient.newHttpClient();
                Server product = Server.product();
                Server echoes = Server.of(EchoServer.class);
                Connection database = database(folder)) {
            product.awaitAnswer(client, "/actuator/health");
            echoes.awaitAnswer(client, "/");
            try (StompLine echoLine = StompLine.connect(client, echoes.webSocket())) {
                echoLine.hearOneself("/topic/echo");
                new UtteranceBench()
                        .rounds(0, WARM_UP_ROUNDS, new Caller(client, product), echoLine, database);
                Duration before = product.processorTime();
                rounds(
                        WARM_UP_ROUNDS,
                        WARM_UP_ROUNDS + ROUNDS,
                        new Caller(client, product),
                        echoLine,
                        database);
                processorTime = product.processorTime().minus(before);
            }
        }
        print();
    }

    private void rounds(int from, int to, Caller caller, StompLine echoLine, Connection database)
            throws Exception {
        Talks talks = new Talks();
        for (int round = from; round < to; round++) {
            for (List<Talks.Line> talk : talks.round(round)) {
                call(talk, caller, echoLine, database);
            }
        }
    }

    private void call(List<Talks.Line> talk, Caller caller, StompLine echoLine, Connection database)
            throws Exception {
        String call = caller.open();
        try (StompLine line = caller.line()) {
            line.follow(call);
            for (int i = 0; i < talk.size(); i++) {
                String said = RepClient.json(Caller.utterance("c-" + i, talk.get(i)));
                String event = hear(line, call, said);
                echo.time(
                        () -> {
                            echoLine.send("/topic/echo", event);
                            echoLine.message();
                        });
                String text = talk.get(i).text() + " Alone.";
                forward.time(() -> EMBEDDER.embed(text));
                commit.time(() -> commit(database, event));
            }
        }
    }

    private String hear(StompLine line, String call, String said) {
        long started = System.nanoTime();
        line.send("/app/calls/" + call + "/utterances", said);
        String event = line.message();
        utterance.add(System.nanoTime() - started);
        took.add((long) (1e6 * RepClient.read(event).at("/advice/tookMs").asDouble()));
        return event;
    }

    private static Connection database(Path folder) throws Exception {
        Connection database =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("alone") + ";WRITE_DELAY=0");
        database.createStatement().execute("create table event (id identity, body varchar)");
        database.setAutoCommit(false);
        return database;
    }

    private static void commit(Connection database, String event) throws Exception {
        try (PreparedStatement insert =
                database.prepareStatement("insert into event (body) values (?)")) {
            insert.setString(1, event);
            insert.executeUpdate();
            database.commit();
        }
    }

    private void print() {
        System.out.println(Sample.header());
        for (Sample each : List.of(utterance, took, echo, forward, commit)) {
            System.out.println(each);
        }
        double alone = echo.median() + forward.median() + commit.median();
        System.out.printf(
                Locale.ROOT,
                "%nMedian utterance is %.2f × the three alone (%.2f ms), %.2f × a bare forward."
                        + " Goal: under 12 ms on 2 cores.%n",
                utterance.median() / alone,
                alone,
                utterance.median() / forward.median());
        System.out.printf(
                Locale.ROOT,
                "The server's processor time: %.2f ms an utterance, opening the calls included.%n",
                processorTime.toNanos() / 1e6 / utterance.count());
    }
}
