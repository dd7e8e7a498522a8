package makegood.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Speaks to Slack's Web API: waits as long as Slack says, tries again what did not arrive or what Slack failed at, and falls
 * silent once the token holds no more.
 */
@SlackPart
final class SlackLine {

    private static final Logger LOG = LoggerFactory.getLogger(SlackLine.class);

    static final int TRIES = 4;

    private static final int TOO_MANY = 429;
    private static final int SLACKS_OWN_FAULT = 500;
    private static final Duration UNTOLD = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Slack has trouble of its own. It may have taken the message all the same: told twice is better than not at all. */
    private static final Set<String> PASSING =
            Set.of("ratelimited", "service_unavailable", "internal_error", "fatal_error");

    private static final Set<String> GONE =
            Set.of(
                    "token_revoked",
                    "account_inactive",
                    "invalid_auth",
                    "not_authed",
                    "token_expired",
                    "team_access_not_granted");

    private final MethodsClient methods;
    private final Pause pause;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    SlackLine(MethodsClient methods, Pause pause) {
        this.methods = methods;
        this.pause = pause;
    }

    /** Asks, and waits for the answer. What is refused is said in the log by its code alone, once. */
    <R extends SlackApiTextResponse> Reply<R> ask(String method, Request<R> request) {
        for (int i = 1; i <= TRIES; i++) {
            if (cut) {
                return new Reply<>(null, "cut");
            }
            try {
                R response = request.send(methods);
                if (response.isOk()) {
                    return new Reply<>(response, "");
                }
                if (!PASSING.contains(String.valueOf(response.getError()))) {
                    return refused(method, String.valueOf(response.getError()));
                }
                pause.rest(UNTOLD.multipliedBy(i));
            } catch (SlackApiException refused) {
                int status = refused.getResponse().code();
                if (status == TOO_MANY) {
                    pause.rest(wait(refused.getResponse().header("Retry-After")));
                } else if (status >= SLACKS_OWN_FAULT) {
                    pause.rest(UNTOLD.multipliedBy(i));
                } else {
                    return refused(method, "status " + status);
                }
            } catch (ConnectException | UnknownHostException away) {
                // It did not arrive: sent again, it can't arrive twice.
                pause.rest(UNTOLD.multipliedBy(i));
            } catch (IOException failed) {
                return refused(method, failed.getClass().getSimpleName());
            }
        }
        return refused(method, Reply.AWAY);
    }

    /** The token was revoked, or the app taken out of the workspace: nothing more is sent. */
    void cut(String why) {
        if (!cut) {
            cut = true;
            LOG.warn(
                    "Slack takes nothing from us any more ({}). Install the app again, set"
                            + " MAKEGOOD_SLACK_BOTTOKEN to its new token, and start again.",
                    why);
        }
    }

    private <R> Reply<R> refused(String method, String why) {
        if (GONE.contains(why)) {
            cut(why);
        } else if (told.add(method + " " + why)) {
            LOG.warn("Slack did not take {}: {}. Said once.", method, why);
        }
        return new Reply<>(null, why);
    }

    /** Slack says it in seconds. */
    static Duration wait(@Nullable String seconds) {
        try {
            Duration told = Duration.ofSeconds(Long.parseLong(String.valueOf(seconds).strip()));
            if (told.isNegative() || told.isZero()) {
                return UNTOLD;
            }
            return told.compareTo(LONGEST) > 0 ? LONGEST : told;
        } catch (NumberFormatException untold) {
            return UNTOLD;
        }
    }

    /** One call of the SDK's client. */
    interface Request<R> {
        R send(MethodsClient methods) throws IOException, SlackApiException;
    }
}
