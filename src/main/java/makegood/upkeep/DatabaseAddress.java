package makegood.upkeep;

import makegood.setting.H2File;
import makegood.setting.SettingFault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.util.stream.Stream;

/**
 * Looks at where calls are to be kept before the product opens it: a database of another kind has no tables of ours, H2 takes an
 * empty file for a new database without a word, and its file is brought up to date while nobody else has it.
 */
class DatabaseAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAddress.class);
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", H2);
        if (Stream.of(H2, POSTGRESQL).noneMatch(url::startsWith)) {
            throw new SettingFault(
                    "spring.datasource.url is no address of an H2 or PostgreSQL database.",
                    "Begin it with " + POSTGRESQL + "// or with " + H2 + "file:, or leave it out.");
        }
        H2File.of(url).ifPresent(file -> ready(file, context.getEnvironment()));
    }

    private static void ready(H2File file, Environment settings) {
        if (file.isEmpty()) {
            LOG.warn(
                    "{} was empty: a new database begins in it. If there were calls in it, stop,"
                            + " put a backup in its place and start again.",
                    file.path());
        }
        if (!settings.getProperty("spring.flyway.enabled", Boolean.class, true)) {
            return;
        }
        new TableUpdate(
                        file,
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"))
                .run();
    }
}
