package makegood.assistant;

import makegood.playbook.Playbook;
import makegood.prompt.Prompts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Takes up prompts that have changed, as flows are, and reads the playbook before the first question comes. */
@Component
final class PromptWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PromptWatch.class);
    private static final int SECONDS = 2;

    private final Prompts prompts;
    private final Playbook playbook;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("prompts").factory());

    PromptWatch(Prompts prompts, Playbook playbook) {
        this.prompts = prompts;
        this.playbook = playbook;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        prompts.faults().forEach(fault -> LOG.warn("{}", fault));
        thread.execute(playbook::warmUp);
        thread.scheduleWithFixedDelay(this::refresh, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void refresh() {
        try {
            if (prompts.refresh()) {
                LOG.info("prompts have changed and are in force");
                prompts.faults().forEach(fault -> LOG.warn("{}", fault));
            }
        } catch (RuntimeException unreadable) {
            LOG.warn("prompts could not be read ({})", unreadable.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
