package makegood.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What has to be done now and then. */
@SlackPart
final class Clockwork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private static final long MORNING_MINUTES = 5;
    private static final long PRUNE_MINUTES = 60;

    private final Mornings mornings;
    private final Once once;
    private ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private boolean running;

    Clockwork(Mornings mornings, Once once) {
        this.mornings = mornings;
        this.once = once;
    }

    @Override
    public void start() {
        clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("slack").factory());
        clock.scheduleWithFixedDelay(
                () -> safely(mornings::look), 1, MORNING_MINUTES, TimeUnit.MINUTES);
        clock.scheduleWithFixedDelay(
                () -> safely(once::prune), PRUNE_MINUTES, PRUNE_MINUTES, TimeUnit.MINUTES);
        running = true;
    }

    /** One morning that fails does not take all others with it. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("What is due in Slack now and then failed ({}).", failed.getClass().getName());
        }
    }

    @Override
    public void stop() {
        clock.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
