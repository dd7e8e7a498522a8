package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command by which the image asks how it is: as the Dockerfile has it, word for word. */
class ImageHealthTest {

    private static final Pattern COMMAND =
            Pattern.compile("HEALTHCHECK[^\n]*\\\\\n\\s*CMD (\\[.*])");

    @Test
    void isWellWhereTheServerSaysSoAndStartsNoVirtualMachine() throws Exception {
        List<String> command = command();
        assertThat(command).noneMatch(word -> word.contains("java"));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int[] status = {200};
        server.createContext(
                "/actuator/health",
                asked -> {
                    asked.sendResponseHeaders(status[0], -1);
                    asked.close();
                });
        server.start();
        int port = server.getAddress().getPort();
        assertThat(ask(command, port)).isZero();

        status[0] = 503;
        assertThat(ask(command, port)).as("down").isNotZero();

        server.stop(0);
        assertThat(ask(command, port)).as("nobody there").isNotZero();
    }

    private static int ask(List<String> command, int port) throws Exception {
        ProcessBuilder asking = new ProcessBuilder(command);
        asking.environment().put("SERVER_PORT", String.valueOf(port));
        Process process = asking.redirectErrorStream(true).start();
        assertThat(process.waitFor(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        return process.exitValue();
    }

    private static List<String> command() throws Exception {
        Matcher command = COMMAND.matcher(Files.readString(Path.of("Dockerfile")));
        assertThat(command.find()).isTrue();
        return List.of(new Gson().fromJson(command.group(1), String[].class));
    }
}
