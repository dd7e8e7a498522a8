package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Kills the real process in mid-call, as a power cut of the machine's operating system would not: with signal 9. */
class KillTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private Process server;
    private int port;

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        killAfter(40);
    }

    @Test
    @Tag("soak")
    void losesNothingInThirtyKills() throws Exception {
        for (int i = 0; i < 30; i++) {
            killAfter(1 + 13 * i);
        }
    }

    /** @param answers that the rep has had, the next utterance then being under way */
    private void killAfter(int answers) throws Exception {
        start();
        String call = opens();
        List<JsonNode> acknowledged = Collections.synchronizedList(new ArrayList<>());
        Thread rep = Thread.ofVirtual().start(() -> talk(call, acknowledged));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> acknowledged.size() >= answers);
        server.destroyForcibly().waitFor();
        rep.join();
        assertThat(acknowledged).as("the talk had begun").isNotEmpty();

        start();

        JsonNode events = JSON.readTree(get("/api/calls/" + call + "/events").body());
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.path(i).path("seq").intValue()).as("without a gap").isEqualTo(i + 1);
        }
        for (JsonNode advice : acknowledged) {
            assertThat(events.path(advice.path("seq").intValue() - 1).path("advice"))
                    .as("the advice of that time")
                    .isEqualTo(advice);
        }
        String last = acknowledged.getLast().path("clientId").stringValue();
        assertThat(says(call, last).statusCode()).as("sent again after the kill").isEqualTo(200);
        assertThat(JSON.readTree(get("/api/calls/" + call + "/events").body()))
                .hasSameSizeAs(events);
        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).as("stops when asked to").isTrue();
    }

    private void talk(String call, List<JsonNode> acknowledged) {
        for (int i = 0; i < 10_000; i++) {
            try {
                HttpResponse<String> answer = says(call, "c" + i);
                if (answer.statusCode() == 200) {
                    acknowledged.add(JSON.readTree(answer.body()));
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "makegood.Makegood",
                                "--server.port=" + port,
                                "--spring.datasource.url=jdbc:h2:file:"
                                        + folder.resolve("calls")
                                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        await().atMost(Duration.ofMinutes(3)).until(() -> isHealthy() || !server.isAlive());
        assertThat(server.isAlive())
                .as("did not start: %s", Files.readString(folder.resolve("log.txt")))
                .isTrue();
    }

    private boolean isHealthy() throws Exception {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String opens() throws Exception {
        HttpResponse<String> opened = post("/api/calls", "{\"customer\":{\"name\":\"Dana\"}}");
        return JSON.readTree(opened.body()).path("id").stringValue();
    }

    private HttpResponse<String> says(String call, String clientId)
            throws IOException, InterruptedException {
        String text = "You were late again, and that is line " + clientId + ".";
        return post(
                "/api/calls/" + call + "/utterances",
                JSON.writeValueAsString(
                        Map.of("clientId", clientId, "speaker", "customer", "text", text)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(at(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return HTTP.send(
                at(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("rep:rep".getBytes()));
    }
}
