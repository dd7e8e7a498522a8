package makegood.desk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one command a call through at a time. Two calls that share a lock merely wait for each other. */
final class CallLocks {

    private final ReentrantLock[] locks = new ReentrantLock[256];

    CallLocks() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new ReentrantLock(true);
        }
    }

    <T> T alone(String key, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(key.hashCode(), locks.length)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
