package makegood.slack;

import com.google.common.cache.CacheBuilder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * What was done before, so that it is done once: after a restart too, and on any machine. Only names are kept, never what was
 * in a request.
 */
@SlackPart
final class Once {

    private static final Logger LOG = LoggerFactory.getLogger(Once.class);

    /** Slack sends an event again within the hour; with its delayed events on, for a day. */
    static final Duration KEPT = Duration.ofDays(2);

    /** A signature older than five minutes is refused anyway. */
    private static final Duration SIGNED = Duration.ofHours(1);

    static final int MOST_IN_MEMORY = 20_000;

    private static final int LONGEST_NAME = 200;

    /** Slack waits three seconds for its acknowledgement. */
    private static final long PATIENCE_MILLIS = 1_000;

    private final Map<String, Boolean> lately =
            CacheBuilder.newBuilder().maximumSize(MOST_IN_MEMORY).<String, Boolean>build().asMap();

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether nobody has asked for this name before. Where the database does not answer in time, this machine's memory
     * decides: an acknowledgement that comes too late is a failure that the person sees.
     */
    boolean first(String what) {
        String name = shortened(what);
        return lately.putIfAbsent(name, true) == null && inTime(() -> store(name));
    }

    /** It came to nothing, and may be done again. */
    void forget(String what) {
        String name = shortened(what);
        jdbc.sql("delete from slack_once where name = ?").param(name).update();
        lately.remove(name);
    }

    /** To be called every hour or so. */
    void prune() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(
                        "delete from slack_once where done_at < ? or (done_at < ? and name like"
                                + " 'signature %')")
                .params(now.minus(KEPT), now.minus(SIGNED))
                .update();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private boolean store(String name) {
        try {
            jdbc.sql("insert into slack_once (name, done_at) values (?, ?)")
                    .params(name, OffsetDateTime.now(clock))
                    .update();
            return true;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    private static boolean inTime(BooleanSupplier question) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        // Not a virtual thread: those wait while understanding words keeps every processor busy.
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                answer.complete(question.getAsBoolean());
                            } catch (DataAccessException failed) {
                                answer.completeExceptionally(failed);
                            }
                        });
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            LOG.warn(
                    "The database does not say whether Slack sent this before ({}): taken as new.",
                    failed.getClass().getSimpleName());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
