package makegood.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * From starting the packaged product on an empty folder to the first advice: as it is packaged, and unpacked with a cache of
 * loaded classes (JEP 514), as the container image is built.
 */
final class StartBench {

    private static final int STARTS = Integer.getInteger("bench.starts", 5);

    private StartBench() {}

    static void run() throws Exception {
        System.out.println(Sample.header());
        measure("", Server::product);
        if (Runtime.version().feature() >= 25) {
            Path folder = Files.createTempDirectory("makegood-bench-aot");
            Path jar = unpacked(folder);
            Path cache = cached(folder, jar);
            measure(", with an AOT cache", () -> Server.unpacked(jar, "-XX:AOTCache=" + cache));
        }
        System.out.println("\nGoal: ready under 8 s on 2 cores, and faster with an AOT cache.");
    }

    private static void measure(String how, Start start) throws Exception {
        Sample answering = new Sample("start to first answer" + how);
        Sample advised = new Sample("start to first advice" + how);
        Sample processor = new Sample("processor time used until then" + how);
        Talks.Line line = new Talks().round(0).getFirst().getFirst();
        for (int i = 0; i < STARTS; i++) {
            long started = System.nanoTime();
            try (HttpClient client = HttpClient.newHttpClient();
                    Server product = start.server()) {
                product.awaitAnswer(client, "/actuator/health");
                answering.add(System.nanoTime() - started);
                Caller caller = new Caller(client, product);
                caller.say(caller.open(), "c-1", line);
                advised.add(System.nanoTime() - started);
                processor.add(product.processorTime().toNanos());
            }
        }
        System.out.println(answering);
        System.out.println(advised);
        System.out.println(processor);
    }

    /** As Spring Boot's own tool unpacks it: a cache holds no classes of jars within a jar. */
    private static Path unpacked(Path folder) throws Exception {
        Path jar = Path.of(System.getProperty("bench.jar"));
        run(
                folder,
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder.resolve("app").toString());
        return folder.resolve("app").resolve(jar.getFileName());
    }

    /** By a start that ends once all is made. */
    private static Path cached(Path folder, Path jar) throws Exception {
        Path cache = folder.resolve("makegood.aot");
        run(
                folder,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar.toString());
        return cache;
    }

    private static void run(Path folder, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
    }

    @FunctionalInterface
    private interface Start {
        Server server() throws Exception;
    }
}
