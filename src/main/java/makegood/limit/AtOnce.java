package makegood.limit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few long pieces of work run at the same time, in the order they came, so that live calls keep their share. */
@Component
public class AtOnce {

    public static final int RETRY_AFTER_SECONDS = 5;

    private static final int MOST = 3;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final long patienceSeconds;

    @Autowired
    AtOnce() {
        this(MOST, PATIENCE_SECONDS);
    }

    AtOnce(int most, long patienceSeconds) {
        this.places = new Semaphore(most, true);
        this.patienceSeconds = patienceSeconds;
    }

    /** @throws TooMany where no place gets free in time */
    public <T> T run(Supplier<T> work) {
        if (!hasPlace()) {
            throw new TooMany();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Enough others are at work. */
    public static final class TooMany extends RuntimeException {
        public TooMany() {
            super("too many at once", null, false, false);
        }
    }
}
