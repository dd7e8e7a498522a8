package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A backup that is made while calls go on, and what is in it. */
class BackupTest extends RunningServer {

    private static final Path FOLDER = Path.of("target/test-data/backups");

    @TempDir private Path restored;

    @Test
    void holdsWhatWasAcknowledgedBeforeItWhileOthersGoOn() throws Exception {
        String call = ann.opens();
        for (int i = 0; i < 20; i++) {
            ann.says(call, "c" + i, "Hello.");
        }
        Thread others = Thread.ofVirtual().start(() -> talk(bob.opens()));

        Api.Reply made = as("adi").post("/api/admin/backup", "{\"folder\":\"/tmp/elsewhere\"}");
        others.join();

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("bytes").longValue()).isPositive();
        Path backup = FOLDER.resolve(made.json().path("file").stringValue());
        assertThat(seqs(unpacked(backup), call)).isEqualTo(21);
    }

    @Test
    void keepsAsManyAsAreWantedAndLeavesNoHalfOne() throws Exception {
        for (int i = 0; i < 4; i++) {
            as("adi").post("/api/admin/backup", "");
        }

        try (var files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSize(3).allMatch(name -> name.endsWith("Z.zip"));
        }
    }

    @Test
    void standsInTheAudit(@Autowired JdbcClient jdbc) {
        String file = as("adi").post("/api/admin/backup", "").json().path("file").stringValue();

        assertThat(
                        jdbc.sql("select who, deed from audit_entry where which = ?")
                                .param(file)
                                .query()
                                .singleRow()
                                .values())
                .containsExactly("adi", "created");
    }

    private void talk(String call) {
        for (int i = 0; i < 50; i++) {
            bob.says(call, "c" + i, "Going on.");
        }
    }

    private Path unpacked(Path backup) throws Exception {
        try (InputStream file = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(file)) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).endsWith(".mv.db");
            Path database = restored.resolve("makegood.mv.db");
            Files.copy(zip, database);
            return database;
        }
    }

    private static int seqs(Path database, String call) throws Exception {
        String url = "jdbc:h2:file:" + database.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url, "", "");
                ResultSet count =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from call_event where call_id = '"
                                                + call
                                                + "'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
