package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What was done is known after a restart, and on another machine. */
class OnceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:once;DB_CLOSE_DELAY=-1", "sa", "");

    @BeforeEach
    void migrate() {
        Flyway.configure().dataSource(pool).load().migrate();
    }

    @AfterEach
    void drop() {
        JdbcClient.create(pool).sql("drop all objects").update();
        pool.dispose();
    }

    @Test
    void knowsAfterARestartWhatWasDoneBefore() {
        assertThat(once(NOW).first("event Ev1")).isTrue();

        assertThat(once(NOW).first("event Ev1")).isFalse();
        assertThat(once(NOW).first("event Ev2")).isTrue();
    }

    @Test
    void letsOneOfManyMachinesDoIt() throws Exception {
        try (ExecutorService machines = Executors.newFixedThreadPool(8)) {
            List<Boolean> first =
                    machines
                            .invokeAll(
                                    IntStream.range(0, 8)
                                            .mapToObj(
                                                    i ->
                                                            (Callable<Boolean>)
                                                                    () -> once(NOW).first("same"))
                                            .toList())
                            .stream()
                            .map(
                                    each -> {
                                        try {
                                            return each.get();
                                        } catch (Exception failed) {
                                            throw new IllegalStateException(failed);
                                        }
                                    })
                            .toList();

            assertThat(first).containsOnlyOnce(true);
        }
    }

    @Test
    void letsItBeDoneAgainWhatCameToNothing() {
        Once once = once(NOW);
        once.first("promises");

        once.forget("promises");

        assertThat(once.first("promises")).isTrue();
        assertThat(once(NOW).first("promises")).isFalse();
    }

    @Test
    void keepsNothingForLongerThanSlackSendsAgain() {
        once(NOW).first("event Ev1");

        Once later = once(NOW.plus(Once.KEPT).plus(Duration.ofHours(1)));
        later.prune();

        assertThat(later.first("event Ev1")).isTrue();
    }

    @Test
    void goesOnWithoutTheDatabase() {
        Once once = once(NOW);
        JdbcClient.create(pool).sql("drop table slack_once").update();

        assertThat(once.first("event Ev1")).isTrue();
        assertThat(once.first("event Ev1")).isFalse();
    }

    private Once once(Instant now) {
        return new Once(JdbcClient.create(pool), Clock.fixed(now, ZoneOffset.UTC));
    }
}
