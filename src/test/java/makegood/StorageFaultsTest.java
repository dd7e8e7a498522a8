package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What can go wrong with the disk and the file on it: said clearly, no call half written, and well again when it passes. */
@Tag("soak")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StorageFaultsTest {

    @TempDir private Path folder;

    @Test
    void saysThatAnotherProcessHasTheDatabase() throws Exception {
        try (RealServer first = RealServer.start(folder);
                RealServer second = RealServer.launch(folder)) {
            assertThat(second.ended()).isNotZero();
            assertThat(second.log()).contains("in use by another process", "spring.datasource.url");

            String call = first.opens();
            assertThat(first.hears(call, "c", "Hello.").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysThatTheDatabaseIsDamagedAndLeavesItAsItIs() throws Exception {
        try (RealServer server = RealServer.start(folder)) {
            server.opens();
            server.stop();
        }
        Path file = folder.resolve("calls.mv.db");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[(int) bytes.length()]);
        }
        byte[] damaged = Files.readAllBytes(file);

        try (RealServer server = RealServer.launch(folder)) {
            assertThat(server.ended()).isNotZero();
            assertThat(server.log()).contains("The database file is damaged", "backup");
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, 48);
                RealServer server = RealServer.start(folder)) {
            String call = server.opens();
            server.hears(call, "before", "You were late.");
            Path filler = folder.resolve("filler");
            fill(filler);

            int refused = untilRefused(server, call);
            Files.delete(filler);

            afterwards(server, call, refused);
        }
    }

    @Test
    void saysThatTheDiskIsReadOnlyAndGoesOnWhenItIsNot() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, 64)) {
            try (RealServer server = RealServer.start(folder)) {
                server.opens();
                server.stop();
            }
            disk.readOnly(true);
            try (RealServer server = RealServer.launch(folder)) {
                assertThat(server.ended()).isNotZero();
                assertThat(server.log()).contains("can't be written");
            }
            disk.readOnly(false);

            try (RealServer server = RealServer.start(folder)) {
                String call = server.opens();
                assertThat(server.hears(call, "c", "Hello.").statusCode()).isEqualTo(200);
            }
        }
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[16 * 1024]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    /** @return which one was refused first */
    private static int untilRefused(RealServer server, String call) throws Exception {
        for (int i = 0; i < 5_000; i++) {
            HttpResponse<String> answer =
                    server.hears(call, "full" + i, "You were late again. ".repeat(300));
            if (answer.statusCode() != 200) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).contains("nothing was stored", "clientId");
                return i;
            }
        }
        throw new AssertionError("the full disk was not noticed");
    }

    private void afterwards(RealServer running, String call, int refused) throws Exception {
        HttpResponse<String> again = running.hears(call, "full" + refused, "You were late.");
        RealServer server = running;
        if (again.statusCode() != 200) {
            running.kill();
            server = RealServer.start(folder);
            again = server.hears(call, "full" + refused, "You were late.");
        }
        assertThat(again.statusCode()).as(again.body()).isIn(200, 409);
        JsonNode events = server.events(call);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.path(i).path("seq").intValue()).as("no gap").isEqualTo(i + 1);
        }
        assertThat(events.size()).isGreaterThanOrEqualTo(2 + refused);
        server.close();
    }
}
