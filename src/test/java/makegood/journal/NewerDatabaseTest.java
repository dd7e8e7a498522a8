package makegood.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;

import javax.sql.DataSource;

/** An older version does not write into a newer one's tables. */
class NewerDatabaseTest {

    @TempDir private Path folder;

    @Test
    void isNotOpenedAndTheStartSaysWhatToDo() {
        ApplicationContextRunner start =
                new ApplicationContextRunner()
                        .withInitializer(new ConfigDataApplicationContextInitializer())
                        .withConfiguration(
                                AutoConfigurations.of(
                                        DataSourceAutoConfiguration.class,
                                        FlywayAutoConfiguration.class))
                        .withPropertyValues(
                                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("calls"));
        start.run(
                server -> {
                    assertThat(server).hasNotFailed();
                    new JdbcTemplate(server.getBean(DataSource.class))
                            .update(
                                    """
                                    insert into "flyway_schema_history" ("installed_rank", "version",
                                        "description", "type", "script", "checksum", "installed_by",
                                        "execution_time", "success")
                                    values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, true)
                                    """);
                });

        start.run(
                server -> {
                    FailureAnalysis told =
                            new NewerDatabaseAnalyzer().analyze(server.getStartupFailure());
                    assertThat(server.getStartupFailure())
                            .hasRootCauseInstanceOf(FlywayValidateException.class);
                    assertThat(told.getDescription()).contains("newer Makegood");
                    assertThat(told.getAction()).contains("backup");
                });
    }
}
