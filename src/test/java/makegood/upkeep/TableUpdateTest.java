package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.setting.H2File;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** An update that breaks off, by a full disk or a kill, leaves the database as it was: the next start begins anew. */
class TableUpdateTest {

    @TempDir private Path folder;
    private H2File file;
    private JdbcClient jdbc;

    @BeforeEach
    void address() {
        file = H2File.of("jdbc:h2:file:" + folder + "/calls;TRACE_LEVEL_FILE=0").orElseThrow();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(file.url());
        jdbc = JdbcClient.create(source);
    }

    @Test
    void beginsANewDatabaseInANewFolder() throws IOException {
        new TableUpdate(
                        H2File.of("jdbc:h2:file:" + folder + "/new/calls").orElseThrow(),
                        "somebody",
                        "with a password")
                .run();

        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**calls.mv.db");
    }

    @Test
    void beginsANewDatabase() {
        update();

        assertThat(pending()).isZero();
        assertThat(files()).containsExactly("calls.mv.db");
    }

    @Test
    void bringsAnOlderOneUpToDateWithItsCalls() {
        olderOne();
        int events = events();

        update();

        assertThat(pending()).isZero();
        assertThat(events()).isEqualTo(events).isPositive();
        assertThat(files()).containsExactly("calls.mv.db");
    }

    @Test
    void leavesItAsItWasWhereItFailsInTheMiddle() {
        olderOne();
        int events = events();
        jdbc.sql("create table slack_once (in_the_way int)").update();

        assertThatThrownBy(this::update).hasMessageContaining("SLACK_ONCE");

        assertThat(version()).isEqualTo("4");
        assertThat(files()).containsExactly("calls.mv.db");

        jdbc.sql("drop table slack_once").update();
        update();

        assertThat(pending()).isZero();
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void throwsAwayWhatAKillLeft() throws IOException {
        olderOne();
        Files.write(folder.resolve("calls.update.mv.db"), new byte[9_000]);
        Files.write(folder.resolve("calls.update.mv.db.zip"), new byte[9_000]);

        update();

        assertThat(pending()).isZero();
        assertThat(files()).containsExactly("calls.mv.db");
    }

    @Test
    void keepsWhoMayReadItAndWhereALinkLeads() throws IOException {
        olderOne();
        Path there = Files.createDirectory(folder.resolve("there")).resolve("other.mv.db");
        Files.move(file.path(), there);
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(file.path(), there);

        update();

        assertThat(file.path()).isSymbolicLink();
        assertThat(Files.getPosixFilePermissions(there))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(pending()).isZero();
    }

    /** Of two servers that are started at once only one does it: the other's copy would take the place of what is served. */
    @Test
    void leavesItToWhoeverDoesItAlready() throws IOException {
        olderOne();
        try (FileChannel other =
                        FileChannel.open(
                                folder.resolve("calls.update.mv.db.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(this::update).isInstanceOf(RuntimeException.class);
        }

        assertThat(version()).isEqualTo("4");
    }

    private void olderOne() {
        jdbc.sql("runscript from 'classpath:upgrade/first-version.sql'").update();
        assertThat(version()).isEqualTo("4");
    }

    private void update() {
        new TableUpdate(file, null, null).run();
    }

    private int events() {
        return jdbc.sql("select count(*) from call_event").query(Integer.class).single();
    }

    private String version() {
        return jdbc.sql(
                        "select \"version\" from \"flyway_schema_history\" order by"
                                + " \"installed_rank\" desc limit 1")
                .query(String.class)
                .single();
    }

    private int pending() {
        return Flyway.configure().dataSource(file.url(), null, null).load().info().pending().length;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
