package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.setting.SettingFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an operator reads of a start that fails: what is wrong, what to do, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @Configuration
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class NeedsADatabase {}

    @Configuration
    static class NeedsAFolder {

        @Bean
        String flows() {
            throw new UncheckedIOException(
                    "can't list the folder prompts", new AccessDeniedException("prompts"));
        }
    }

    @ConfigurationProperties("makegood")
    record Users(List<Map<String, String>> users) {}

    @Configuration
    @EnableConfigurationProperties(Users.class)
    static class NeedsUsers {}

    @Configuration
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class NeedsAnAddress {}

    enum Kind {
        ONE,
        OTHER
    }

    @ConfigurationProperties("makegood.kept")
    record Kept(
            @DefaultValue("1d") Duration words,
            @DefaultValue("one") Kind kind,
            @DefaultValue("1") int many,
            @DefaultValue("true") boolean really,
            @DefaultValue("1") int key) {

        Kept {
            SettingFault.checkTime("makegood.kept.words", words, "1d");
            if (many < 0) {
                throw new IllegalArgumentException("It is too few.");
            }
        }
    }

    @Configuration
    @EnableConfigurationProperties(Kept.class)
    static class NeedsSettings {}

    @Test
    void saysThatNoDatabaseIsThere(CapturedOutput log) {
        start(NeedsADatabase.class, "jdbc:postgresql://127.0.0.1:1/makegood");

        assertThat(log)
                .contains("It does not start.\n  The database lets nobody in: Connection to")
                .contains("\n  What to do: See that it runs where spring.datasource.url says")
                .doesNotContain("\tat ", "Caused by");
    }

    @Test
    void saysThatTheDatabasesFileCanNotBeUsed(CapturedOutput log) {
        start(NeedsADatabase.class, "jdbc:h2:file:/dev/null/makegood;TRACE_LEVEL_FILE=0");

        assertThat(log)
                .contains("The database file can't be written")
                .doesNotContain("\tat ", "Caused by");
    }

    /** What H2 says of a full disk in the middle of a start, and of a file that ends too soon. */
    @Test
    void saysThatTheDatabasesFileEndsTooSoon(@TempDir Path folder, CapturedOutput log)
            throws IOException {
        Files.write(folder.resolve("makegood.mv.db"), new byte[600]);

        start(NeedsADatabase.class, "jdbc:h2:file:" + folder + "/makegood;TRACE_LEVEL_FILE=0");

        assertThat(log)
                .contains("The database file is damaged", "put a backup in its place")
                .doesNotContain("\tat ", "Caused by");
    }

    @Test
    void warnsWhereTheDatabasesFileIsEmpty(@TempDir Path folder, CapturedOutput log)
            throws IOException {
        Path file = Files.createFile(folder.resolve("makegood.mv.db"));

        start(NeedsADatabase.class, "jdbc:h2:file:" + folder + "/makegood;TRACE_LEVEL_FILE=0");

        assertThat(log).contains(file + " was empty: a new database begins in it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:oracle:thin:not-for-a-log@x",
                "postgres://makegood:not-for-a-log@db/makegood"
            })
    void takesNoDatabaseOfAnotherKind(String url, CapturedOutput log) {
        start(NeedsADatabase.class, url);

        assertThat(log)
                .contains("spring.datasource.url is no address of an H2 or PostgreSQL database.")
                .contains("Begin it with jdbc:postgresql:// or with jdbc:h2:file:")
                .doesNotContain("not-for-a-log", "\tat ", "Caused by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:data/makegood", "jdbc:h2:mem:none;WRIT_DELAY=0"})
    void saysHowAnAddressOfH2Looks(String url, CapturedOutput log) {
        start(NeedsADatabase.class, url);

        assertThat(log)
                .contains("H2 does not take spring.datasource.url: ")
                .contains("--spring.datasource.url='jdbc:h2:file:./other/makegood;WRITE_DELAY=0;")
                .doesNotContain("\tat ", "Caused by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.address=192.0.2.77", "--server.port=99999"})
    void saysThatItCanNotListenThere(String where, CapturedOutput log) {
        start(WebApplicationType.SERVLET, NeedsAnAddress.class, "jdbc:h2:mem:none", where);

        assertThat(log)
                .contains("It can't listen where server.address and server.port say: ")
                .contains("Set server.address to an address of this machine")
                .doesNotContain("\tat ", "Caused by");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    words=365 days,  can't be read: it is "365 days".,  `Give a time, for instance`
                    kind=sql,        can't be read: it is "sql".,       `Give one of these: one, other.`
                    many=lots,       can't be read: it is "lots".,      Give a number.
                    really=perhaps,  can't be read: it is "perhaps".,   Give true or false.
                    key=hidden,      can't be read.,                    Give a number.
                    words=0s,        makegood.kept.words is PT0S.,      `Set a time of up to 36500d, for`
                    words=36501d,    makegood.kept.words is PT876024H., `Set a time of up to 36500d, for`
                    many=-1,         It is too few.,                    Change that setting
                    """)
    void saysWhatASettingTakes(String setting, String what, String cure, CapturedOutput log) {
        start(NeedsSettings.class, "jdbc:h2:mem:none", "--makegood.kept." + setting);

        assertThat(log)
                .contains(what, "\n  What to do: " + cure)
                .doesNotContain("hidden", "\tat ", "Caused by");
    }

    @Test
    void saysWhichFolderCanNotBeRead(CapturedOutput log) {
        start(NeedsAFolder.class, "jdbc:h2:mem:none");

        assertThat(log)
                .contains("A file or folder can't be used: prompts: access denied.")
                .doesNotContain("\tat ", "Caused by");
    }

    /** Spring Boot's own report has the values: in a list of users, their passwords. */
    @Test
    void namesSettingsBehindAGapAndNeverTheirValues(CapturedOutput log) {
        start(
                NeedsUsers.class,
                "jdbc:h2:mem:none",
                "--makegood.users[1].name=dana",
                "--makegood.users[1].password=not-for-a-log");

        assertThat(log)
                .contains("makegood.users[1].password")
                .contains("Number a list from 0 on")
                .doesNotContain("not-for-a-log", "\tat ", "Caused by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"makegood.users", "makegood.users[0]"})
    void namesUsersInOneValueAndNeverTheValue(String setting, CapturedOutput log) {
        start(NeedsUsers.class, "jdbc:h2:mem:none", "--" + setting + "=dana:not-for-a-log");

        assertThat(log)
                .contains("Users can't be read from one value: " + setting)
                .contains("Give each user a number")
                .doesNotContain("not-for-a-log", "\tat ", "Caused by");
    }

    private void start(Class<?> what, String url, String... more) {
        start(WebApplicationType.NONE, what, url, more);
    }

    private void start(WebApplicationType web, Class<?> what, String url, String... more) {
        try {
            new SpringApplicationBuilder(what)
                    .web(web)
                    .run(
                            Stream.concat(
                                            Stream.of(
                                                    "--spring.datasource.url=" + url,
                                                    "--spring.datasource.username=x"),
                                            Stream.of(more))
                                    .toArray(String[]::new))
                    .close();
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
