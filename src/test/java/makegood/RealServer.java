package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.awaitility.core.ConditionTimeoutException;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a process of its own, that can be killed, starved and stopped. */
final class RealServer implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DATABASE = "--spring.datasource.url=";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;
    private final String name;
    private String lastTold = "no answer";

    private RealServer(Process process, int port, Path log, String name) {
        this.name = name;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts on a database in this folder, and waits until it is well. */
    static RealServer start(Path folder, String... more) throws Exception {
        RealServer server = launch(folder, more);
        try {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> server.isHealthy() || !server.process.isAlive());
        } catch (ConditionTimeoutException slow) {
            throw new AssertionError(server.lastTold + "\n" + server.log(), slow);
        }
        assertThat(server.process.isAlive()).as("did not start: %s", server.log()).isTrue();
        return server;
    }

    /** Starts, whatever becomes of it. */
    static RealServer launch(Path folder, String... more) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "makegood.Makegood",
                                "--server.port=" + port));
        // Of one setting given twice Spring makes a list.
        if (Stream.of(more).noneMatch(each -> each.startsWith(DATABASE))) {
            command.add(DATABASE + url(folder));
        }
        command.addAll(List.of(more));
        Path log = Files.createTempFile("makegood-server", ".log");
        log.toFile().deleteOnExit();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new RealServer(process, port, log, "rep");
    }

    static String url(Path folder) {
        return "jdbc:h2:file:"
                + folder.resolve("calls")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private boolean isHealthy() throws Exception {
        try {
            HttpResponse<String> health = get("/actuator/health");
            lastTold = health.body();
            return health.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** With signal 9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void isAskedToStop() {
        process.destroy();
    }

    /** As an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("stops when asked to").isTrue();
    }

    /** Waits until it has ended by itself. @return its exit code */
    int ended() throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return process.exitValue();
    }

    String opens() throws Exception {
        HttpResponse<String> opened = post("/api/calls", "{\"customer\":{\"name\":\"Dana\"}}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return JSON.readTree(opened.body()).path("id").stringValue();
    }

    HttpResponse<String> hears(String call, String clientId, String text)
            throws IOException, InterruptedException {
        return post(
                "/api/calls/" + call + "/utterances",
                JSON.writeValueAsString(
                        Map.of("clientId", clientId, "speaker", "customer", "text", text)));
    }

    JsonNode events(String call) throws Exception {
        return JSON.readTree(get("/api/calls/" + call + "/events").body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(at(path).GET().build(), BodyHandlers.ofString());
    }

    /** The headers of an answer to who came by TLS, to the proxy in front. */
    java.net.http.HttpHeaders behindTls(String path) throws IOException, InterruptedException {
        return HTTP.send(
                        at(path).header("X-Forwarded-Proto", "https").GET().build(),
                        BodyHandlers.ofString())
                .headers();
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                at(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The same server, asked by somebody else; each has their name as their password. */
    RealServer as(String name) {
        return new RealServer(process, port, log, name);
    }

    private HttpRequest.Builder at(String path) {
        String who = Base64.getEncoder().encodeToString((name + ":" + name).getBytes());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + who);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
