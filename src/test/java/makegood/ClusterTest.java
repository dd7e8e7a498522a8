package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.journal.RealPostgres;
import makegood.web.Listening;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Two machines on one PostgreSQL and one message broker, each a process of its own. */
@Tag("soak")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterTest {

    @TempDir private Path folder;
    private RealPostgres postgres;
    private RealBroker broker;
    private Spans spans;
    private RealServer a;
    private RealServer b;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(
                RealPostgres.isInstalled(),
                "ClusterTest is skipped: no PostgreSQL programs in /usr/lib/postgresql/*/bin");
        postgres = RealPostgres.start();
        broker = RealBroker.start();
        spans = new Spans();
        a = RealServer.start(folder, settings());
        b = RealServer.start(folder, settings());
    }

    private String[] settings() {
        List<String> settings = new ArrayList<>(users());
        settings.addAll(broker.settings());
        Collections.addAll(
                settings,
                "--spring.profiles.active=cluster",
                "--spring.datasource.url=" + postgres.url(),
                "--spring.datasource.username=postgres",
                "--management.opentelemetry.tracing.export.otlp.endpoint=" + spans.endpoint(),
                "--management.opentelemetry.tracing.export.schedule-delay=200ms",
                "--management.tracing.sampling.probability=1.0",
                "--logging.structured.format.console=ecs");
        return settings.toArray(String[]::new);
    }

    /** Each has their name as their password; one manager sees a team only. */
    private static List<String> users() {
        List<String> all = new ArrayList<>();
        for (String user :
                List.of(
                        "rep REP north",
                        "rita REP south",
                        "manager MANAGER",
                        "tom MANAGER north")) {
            String[] words = user.split(" ");
            String prefix = "--makegood.users[" + all.size() / 4 + "].";
            all.add(prefix + "name=" + words[0]);
            all.add(prefix + "password=" + words[0]);
            all.add(prefix + "role=" + words[1]);
            all.add(prefix + "team=" + (words.length > 2 ? words[2] : ""));
        }
        return all;
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {a, b, spans, broker, postgres}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    void goesOnAtTheOtherMachineWhereOneIsKilled() throws Exception {
        String call = a.opens();
        try (Listening manager = Listening.to(b.port(), "manager", "manager", call)) {
            for (int i = 0; i < 10; i++) {
                assertThat(a.hears(call, "a" + i, "You were late, a" + i + ".").statusCode())
                        .isEqualTo(200);
            }
            assertThat(manager.hears(call, 11)).as("pushed across the machines").isTrue();

            a.kill();
            assertThat(b.hears(call, "a9", "You were late, a9.").statusCode()).isEqualTo(200);
            for (int i = 0; i < 10; i++) {
                assertThat(b.hears(call, "b" + i, "And again, b" + i + ".").statusCode())
                        .isEqualTo(200);
            }

            assertThat(manager.hears(call, 21)).isTrue();
            isWhole(b.events(call), 21);
        }
    }

    @Test
    void takesMessagesOfOneCallOnBothMachinesAtOnce() throws Exception {
        String call = a.opens();
        List<RealServer> machines = List.of(a, b);

        IntStream.range(0, 40)
                .parallel()
                .forEach(
                        i -> {
                            try {
                                assertThat(
                                                machines.get(i % 2)
                                                        .hears(call, "c" + i, "You were late.")
                                                        .statusCode())
                                        .isEqualTo(200);
                            } catch (Exception failed) {
                                throw new IllegalStateException(failed);
                            }
                        });

        isWhole(a.events(call), 41);
        assertThat(b.events(call)).isEqualTo(a.events(call));
    }

    /** Whose call it is, the other machine learns with the next look, and its open lines at once. */
    @Test
    void showsACallToItsNewOwnerAloneOnceItWasHandedOverElsewhere() throws Exception {
        String call = a.opens();
        a.hears(call, "c1", "You were late.");
        assertThat(b.events(call).size()).as("known to the other machine").isEqualTo(2);

        try (Listening former = Listening.to(b.port(), "rep", "rep", call);
                Listening team = Listening.to(b.port(), "tom", "tom", call)) {
            String over = "{\"clientId\":\"o\",\"rep\":\"rita\"}";
            assertThat(a.as("manager").post("/api/calls/" + call + "/owner", over).statusCode())
                    .isEqualTo(200);

            assertThat(b.get("/api/calls/" + call).statusCode()).isEqualTo(404);
            assertThat(b.hears(call, "c2", "And again.").statusCode()).isEqualTo(404);
            assertThat(b.as("tom").get("/api/calls/" + call).statusCode()).isEqualTo(404);
            assertThat(b.as("rita").get("/api/calls/" + call).statusCode()).isEqualTo(200);
            assertThat(former.hears(call, 3)).as("the last they hear").isTrue();
            assertThat(team.hears(call, 3)).isTrue();
            await().during(Duration.ofSeconds(2)).until(() -> true);
            for (int i = 0; i < 3; i++) {
                assertThat(a.as("rita").hears(call, "r" + i, "Again, r" + i).statusCode())
                        .isEqualTo(200);
            }
            String own = b.opens();
            assertThat(former.events(own, call)).as("events of the call").isEqualTo(1);
            assertThat(team.events(own, call)).isEqualTo(1);
        }
    }

    @Test
    void tellsManagersAtTheOtherMachineWhatHappensAndWhenTheyAreNeeded() throws Exception {
        String call = a.opens();
        try (Listening team = Listening.lookingOn(b.port(), "tom", call)) {
            a.hears(call, "c1", "You were late, and the zeppelin was broken.");
            team.seesOnTheBoard("the zeppelin was broken");

            a.post("/api/calls/" + call + "/help", "{\"clientId\":\"h\"}");
            team.seesOnTheBoard("\"help-asked\"");
        }
    }

    @Test
    void signsInOnceForAllMachinesAndOutOfAll() throws Exception {
        Listening.Page page = Listening.Page.signsIn(a.port(), "rep", "rep");

        assertThat(page.status(b.port(), "/api/me")).isEqualTo(200);
        String call = a.opens();
        try (Listening line = page.listens(b.port(), call)) {
            page.signsOut(a.port());

            assertThat(line.closes()).isTrue();
        }
        assertThat(page.status(b.port(), "/api/me")).isEqualTo(401);
    }

    @Test
    void tellsWhoWatchesOfStagesAndNobodysWords() throws Exception {
        String call = a.opens();
        a.hears(call, "c", "The zeppelin was late.");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(spans.all())
                                        .contains(
                                                "makegood.command",
                                                "makegood.understood",
                                                "makegood.advised",
                                                "makegood.stored",
                                                "makegood.pushed",
                                                call));
        assertThat(spans.all()).doesNotContain("zeppelin");
        assertThat(a.log()).doesNotContain("zeppelin").contains("\"message\"");
        assertThat(a.get("/sign-in").headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(a.behindTls("/sign-in").firstValue("Strict-Transport-Security")).isPresent();
    }

    private static void isWhole(JsonNode events, int size) {
        assertThat(events.size()).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            assertThat(events.path(i).path("seq").intValue()).as("no gap").isEqualTo(i + 1);
        }
    }
}
