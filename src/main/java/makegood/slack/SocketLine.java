package makegood.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;

/**
 * Socket Mode: where this server has no public address, it calls Slack, and Slack sends what happens down that line. Slack may
 * be away when the server starts: it tries again until it is stopped.
 */
@SlackPart
final class SocketLine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final App app;
    private final SlackSettings settings;
    private final Pause pause;
    private volatile boolean running;
    private volatile @Nullable SocketModeApp line;

    SocketLine(App app, SlackSettings settings, Pause pause) {
        this.app = app;
        this.settings = settings;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        if (settings.holdsSocket()) {
            Thread.ofVirtual().name("slack-socket").start(this::open);
        }
    }

    private void open() {
        boolean told = false;
        while (running && line == null) {
            try {
                SocketModeApp opened =
                        new SocketModeApp(
                                settings.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
                opened.startAsync();
                line = opened;
                LOG.info("Slack is on the line (Socket Mode).");
            } catch (Exception away) {
                if (!told) {
                    told = true;
                    LOG.warn(
                            "Slack can't be reached by socket yet ({}). It is tried again every {}"
                                    + " s.",
                            away.getClass().getSimpleName(),
                            BETWEEN_TRIES.toSeconds());
                }
                pause.rest(BETWEEN_TRIES);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        SocketModeApp open = line;
        line = null;
        if (open != null) {
            try {
                open.stop();
            } catch (Exception failed) {
                LOG.debug("the socket did not close ({})", failed.getClass().getSimpleName());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
