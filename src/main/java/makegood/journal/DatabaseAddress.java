package makegood.journal;

import makegood.lint.SettingFault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at where calls are to be kept before anything is opened there: a database of another kind has no tables of ours, and H2
 * takes an empty file for a new database without a word.
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
        file(url)
                .filter(DatabaseAddress::isEmpty)
                .ifPresent(
                        file ->
                                LOG.warn(
                                        "{} was empty: a new database begins in it. If there were"
                                            + " calls in it, stop, put a backup in its place and"
                                            + " start again.",
                                        file));
    }

    /** Of an H2 database that lies in a file. */
    private static Optional<Path> file(String url) {
        String file = H2 + "file:";
        if (!url.startsWith(file)) {
            return Optional.empty();
        }
        String path = url.substring(file.length()).split(";", 2)[0];
        String home = System.getProperty("user.home");
        return Optional.of(
                Path.of((path.startsWith("~/") ? home + path.substring(1) : path) + ".mv.db"));
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            // Opening it tells why, with a cure.
            return false;
        }
    }
}
