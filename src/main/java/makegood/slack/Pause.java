package makegood.slack;

import java.time.Duration;

/** Waits. A test need not. */
interface Pause {

    void rest(Duration time);

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
