package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What Slack sent is done, whatever went wrong before it. */
class LanesTest {

    @Test
    void goesOnWithALaneAfterAnError() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (Lanes lanes = new Lanes()) {
            lanes.run(
                    "team",
                    () -> {
                        throw new StackOverflowError();
                    });

            assertThat(lanes.run("team", done::countDown)).isTrue();

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void triesAgainWhereTheDatabaseIsAwayForAMoment() {
        AtomicInteger tries = new AtomicInteger();
        Patience patience = new Patience(time -> {});

        patience.with(
                () -> {
                    if (tries.incrementAndGet() < Patience.TRIES) {
                        throw new DataAccessResourceFailureException("away");
                    }
                });

        assertThat(tries).hasValue(Patience.TRIES);
    }
}
