package makegood.slack;

import com.google.common.cache.CacheBuilder;
import com.slack.api.Slack;

import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers where Slack said that it wants the answer to what a person did: at an address that holds for 30 minutes and five
 * answers.
 */
@SlackPart
final class ResponseLine {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseLine.class);

    static final int MOST_USES = 5;
    static final Duration HOLDS = Duration.ofMinutes(30);

    private static final int MOST_ADDRESSES = 10_000;
    private static final int TRIES = 4;
    private static final int TOO_MANY = 429;

    private final Map<String, Used> used =
            CacheBuilder.newBuilder().maximumSize(MOST_ADDRESSES).<String, Used>build().asMap();

    private final Slack slack;
    private final String ownHost;
    private final Pause pause;
    private final Clock clock;

    ResponseLine(Slack slack, SlackSettings settings, Pause pause, Clock clock) {
        this.slack = slack;
        this.ownHost = String.valueOf(settings.apiUrl().getAuthority());
        this.pause = pause;
        this.clock = clock;
    }

    /** Only the person who acted sees it. @return false where the address takes no more */
    boolean answer(String address, Message message) {
        return send(address, body(message, "ephemeral", false));
    }

    /** In the place of the message that they acted on. @return false where the address takes no more */
    boolean replace(String address, Message message) {
        return send(address, body(message, "ephemeral", true));
    }

    private static Map<String, Object> body(Message message, String type, boolean replace) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", type);
        body.put("replace_original", replace);
        body.put("text", message.text());
        body.put("blocks", message.blocks());
        return body;
    }

    private boolean send(String address, Map<String, Object> body) {
        if (!isSlacks(address) || !mayUse(address)) {
            return false;
        }
        for (int i = 0; i < TRIES; i++) {
            try (Response response = slack.getHttpClient().postJsonBody(address, body)) {
                if (response.code() == TOO_MANY) {
                    pause.rest(SlackLine.wait(response.header("Retry-After")));
                    continue;
                }
                if (!response.isSuccessful()) {
                    LOG.warn("Slack did not take an answer: status {}.", response.code());
                }
                return response.isSuccessful();
            } catch (java.net.ConnectException | java.net.UnknownHostException away) {
                pause.rest(Duration.ofSeconds(i + 1L));
            } catch (IOException failed) {
                LOG.warn("Slack did not take an answer: {}.", failed.getClass().getSimpleName());
                return false;
            }
        }
        return false;
    }

    /** An address in a request, signed as it is, does not make us call any other host. */
    private boolean isSlacks(String address) {
        try {
            URI uri = URI.create(address);
            String host = String.valueOf(uri.getHost());
            return ownHost.equals(uri.getAuthority())
                    || "https".equals(uri.getScheme())
                            && (host.equals("slack.com") || host.endsWith(".slack.com"));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private boolean mayUse(String address) {
        Instant now = clock.instant();
        synchronized (used) {
            Used before = used.getOrDefault(address, new Used(0, now.plus(HOLDS)));
            if (before.times() >= MOST_USES || !before.until().isAfter(now)) {
                return false;
            }
            used.put(address, new Used(before.times() + 1, before.until()));
            return true;
        }
    }

    private record Used(int times, Instant until) {}
}
