package makegood.slack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Predicate;

/**
 * Lets in what Slack signed within the last five minutes, once; and what Slack itself repeats: it may not have been taken the
 * first time, and behind the door each is done once by its own id.
 */
final class SlackGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SlackGate.class);

    /** Slack's payloads are a few kilobytes; a view with all that fits in it is below 250. */
    static final int LARGEST_BYTES = 512 * 1024;

    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";
    static final String RETRY = "X-Slack-Retry-Num";

    private final Signature signature;
    private final Predicate<String> first;
    private final Clock clock;

    /** @param first whether this name was never asked for before */
    SlackGate(Signature signature, Predicate<String> first, Clock clock) {
        this.signature = signature;
        this.first = first;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            answer(response, isCertificateCheck(request) ? 200 : 405);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (body.length > LARGEST_BYTES) {
            answer(response, 413);
            return;
        }
        String sent = request.getHeader(SIGNATURE);
        if (!signature.holds(request.getHeader(TIMESTAMP), body, sent, clock.instant())) {
            LOG.info(
                    "A request to Slack's door was refused: not signed by Slack, or not just now.");
            answer(response, 401);
        } else if (first.test("signature " + sent) || request.getHeader(RETRY) != null) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            LOG.info("A request to Slack's door was refused: the very same came before.");
            answer(response, 401);
        }
    }

    /** Slack looks now and then whether the certificate still holds. */
    private static boolean isCertificateCheck(HttpServletRequest request) {
        return request.getMethod().equals("GET") && "1".equals(request.getParameter("ssl_check"));
    }

    private static void answer(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentLength(0);
    }
}
