package makegood.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program in a process of its own, in a fresh folder, on a free port of 127.0.0.1. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Process process;
    private final int port;

    private Server(List<String> program) throws IOException {
        port = freePort();
        folder = Files.createTempDirectory("makegood-bench");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
    }

    /** The packaged product, on its defaults. @param options of its JVM */
    static Server product(String... options) throws IOException {
        return unpacked(Path.of(System.getProperty("bench.jar")), options);
    }

    /** The product by this jar. */
    static Server unpacked(Path jar, String... options) throws IOException {
        List<String> program = new ArrayList<>(Arrays.asList(options));
        program.addAll(List.of("-jar", jar.toString()));
        return new Server(program);
    }

    /** A class of this class path. */
    static Server of(Class<?> main) throws IOException {
        return new Server(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    URI http(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI webSocket() {
        return URI.create("ws://127.0.0.1:" + port + "/ws");
    }

    /** Processor time that it has used so far, of all its threads: what else the machine does hardly weighs on it. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Returns once something answers. */
    void awaitAnswer(HttpClient client, String path) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client, path)) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException(
                        "no answer; the server said:\n" + Files.readString(folder.resolve("log")));
            }
            Thread.sleep(10);
        }
    }

    private boolean answers(HttpClient client, String path) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(http(path)).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
