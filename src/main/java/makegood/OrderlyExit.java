package makegood;

import org.springframework.context.ConfigurableApplicationContext;

import sun.misc.Signal;

import java.util.List;

/**
 * Ends the product first and the virtual machine after it. By itself, a signal runs all shutdown hooks at the same time, and ONNX
 * Runtime's frees its environment under whatever is being listened to just then: the process would crash, and those who wait for
 * an answer would get none.
 */
final class OrderlyExit {

    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");

    /** What a process ended by a signal is expected to exit with, the signal's number added. */
    private static final int BY_SIGNAL = 128;

    private OrderlyExit() {}

    /** From now on whoever asks the process to stop waits until this has ended. */
    static void onSignals(ConfigurableApplicationContext product) {
        for (String name : SIGNALS) {
            try {
                Signal.handle(new Signal(name), signal -> ends(product, signal.getNumber()));
            } catch (IllegalArgumentException notHere) {
                // The system has no such signal, or the virtual machine was told to leave it alone.
            }
        }
    }

    /** On a thread that the virtual machine waits for: with the product closed, only that one is left. */
    private static void ends(ConfigurableApplicationContext product, int signal) {
        Thread ending =
                new Thread(
                        () -> {
                            try {
                                product.close();
                            } finally {
                                System.exit(BY_SIGNAL + signal);
                            }
                        },
                        "ending");
        ending.setDaemon(false);
        ending.start();
    }
}
