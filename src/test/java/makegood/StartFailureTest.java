package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
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
        try {
            new SpringApplicationBuilder(what)
                    .web(WebApplicationType.NONE)
                    .run(
                            Stream.concat(
                                            Stream.of(
                                                    "--spring.datasource.url=" + url,
                                                    "--spring.datasource.username=x"),
                                            Stream.of(more))
                                    .toArray(String[]::new));
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
