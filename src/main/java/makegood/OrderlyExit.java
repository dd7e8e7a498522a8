package makegood;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

import sun.misc.Signal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the product first and the virtual machine after it. By itself, a signal runs all shutdown hooks at the same time, and ONNX
 * Runtime's frees its environment under whatever is being listened to just then: the process would crash, and those who wait for
 * an answer would get none.
 */
final class OrderlyExit {

    private static final Logger LOG = LoggerFactory.getLogger(OrderlyExit.class);

    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");

    /** What a process ended by a signal is expected to exit with, the signal's number added. */
    private static final int BY_SIGNAL = 128;

    private final ConfigurableApplicationContext product;
    private final AtomicBoolean asked = new AtomicBoolean();

    private OrderlyExit(ConfigurableApplicationContext product) {
        this.product = product;
    }

    /** From now on whoever asks the process to stop waits until this has started, if it is starting, and ended. */
    static void onSignals(ConfigurableApplicationContext product) {
        OrderlyExit exit = new OrderlyExit(product);
        for (String name : SIGNALS) {
            try {
                Signal.handle(new Signal(name), signal -> exit.ask(signal.getNumber()));
            } catch (IllegalArgumentException notHere) {
                LOG.debug("the signal {} is not there, or left alone", name);
            }
        }
    }

    /** Once: a second signal would not wait for what the first has begun. */
    private void ask(int signal) {
        if (asked.compareAndSet(false, true)) {
            // The virtual machine waits for it: with the product closed, only this thread is left.
            Thread.ofPlatform().daemon(false).name("ending").start(() -> end(signal));
        }
    }

    private void end(int signal) {
        try {
            product.close();
        } catch (RuntimeException failed) {
            LOG.error("the product did not close as it should", failed);
        } finally {
            System.exit(BY_SIGNAL + signal);
        }
    }
}
