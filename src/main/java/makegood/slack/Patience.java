package makegood.slack;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import java.time.Duration;
import java.util.function.Supplier;

/** Tries again where the database is away for a moment. Only for work that may be done twice. */
@SlackPart
final class Patience {

    static final int TRIES = 4;

    private final Pause pause;

    Patience(Pause pause) {
        this.pause = pause;
    }

    void with(Runnable work) {
        with(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Gives up after some seconds, with what the database said last. */
    <T> T with(Supplier<T> work) {
        for (int i = 1; ; i++) {
            try {
                return work.get();
            } catch (DataAccessException | TransactionException away) {
                if (i == TRIES) {
                    throw away;
                }
                pause.rest(Duration.ofSeconds(i));
            }
        }
    }
}
