package makegood.bench;

import makegood.listening.Earlier;
import makegood.listening.Listener;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each way of doing less brings, on one thread: forwards for several calls at once, a memory of texts, no forward for
 * a bare "uh huh", several events in one commit. All ways take turns, so that whatever else the machine does weighs on all.
 */
final class SavingsBench {

    private static final int TOGETHER = 8;
    private static final int WARM_UP_ROUNDS = 1;
    private static final int ROUNDS = 5;
    private static final Earlier NOTHING =
            Earlier.none(OffsetDateTime.parse("2026-11-20T10:00:00Z"));

    private final Sample alone = new Sample("forward, each text alone");
    private final Sample together = new Sample("forward, eight texts together, a text's share");
    private final Sample remembered = new Sample("a text that was embedded lately");
    private final Sample understood = new Sample("an utterance read and understood");
    private final Sample backchannel = new Sample("\"uh huh\" and its like, read");
    private final Sample commit = new Sample("an event stored, a commit each");
    private final Sample grouped =
            new Sample("an event stored, eight in a commit, an event's share");

    private final Batch batch = new Batch();
    private final OnnxEmbedder embedder = new OnnxEmbedder();
    private final UtteranceReader reader = new UtteranceReader(embedder);
    private final Listener listener = new Listener(embedder);

    private SavingsBench() throws Exception {}

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("makegood-bench-savings");
        try (Connection database =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("events") + ";WRITE_DELAY=0")) {
            database.createStatement().execute("create table event (id identity, body varchar)");
            database.setAutoCommit(false);
            new SavingsBench().rounds(database, 0, WARM_UP_ROUNDS);
            SavingsBench measured = new SavingsBench();
            measured.rounds(database, WARM_UP_ROUNDS, WARM_UP_ROUNDS + ROUNDS);
            measured.print();
        }
    }

    private void rounds(Connection database, int from, int to) throws Exception {
        Talks talks = new Talks();
        for (int round = from; round < to; round++) {
            for (List<Talks.Line> talk : talks.round(round)) {
                List<String> texts = talk.stream().map(Talks.Line::text).toList();
                for (int i = 0; i + TOGETHER <= texts.size(); i += TOGETHER) {
                    eight(database, texts.subList(i, i + TOGETHER));
                }
            }
        }
        batch.close();
    }

    private void eight(Connection database, List<String> texts) throws Exception {
        List<String> others = texts.stream().map(text -> text + " Again.").toList();
        for (String text : texts) {
            alone.time(() -> embedder.embed(text));
            remembered.time(() -> embedder.embed(text));
            understood.time(() -> hear(text + " So."));
            backchannel.time(() -> hear("uh huh"));
            commit.time(
                    () -> {
                        insert(database, text);
                        database.commit();
                    });
        }
        share(together, () -> batch.forward(others));
        share(
                grouped,
                () -> {
                    for (String text : others) {
                        insert(database, text);
                    }
                    database.commit();
                });
    }

    private static void share(Sample sample, Sample.Timed work) throws Exception {
        long started = System.nanoTime();
        work.run();
        sample.add((System.nanoTime() - started) / TOGETHER);
    }

    private void hear(String text) {
        listener.listen(reader.read(Speaker.CUSTOMER, text), NOTHING);
    }

    private static void insert(Connection database, String event) throws Exception {
        try (PreparedStatement insert =
                database.prepareStatement("insert into event (body) values (?)")) {
            insert.setString(1, event.repeat(10));
            insert.executeUpdate();
        }
    }

    private void print() {
        System.out.println(Sample.header());
        List<Sample> all =
                new ArrayList<>(
                        List.of(alone, together, remembered, understood, backchannel, commit));
        all.add(grouped);
        all.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%nOf a forward's time, eight together take %.2f ×; of an utterance's, \"uh huh\""
                        + " takes %.2f ×; of a commit's, eight together take %.2f × each.%n",
                together.median() / alone.median(),
                backchannel.median() / understood.median(),
                grouped.median() / commit.median());
    }
}
