package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** What comes through Slack's door. */
class SlackGateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

    private final Signature signature = new Signature("secret");
    private final Set<String> seen = new HashSet<>();
    private final SlackGate gate =
            new SlackGate(signature, seen::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void letsInAgainWhatSlackRepeatsBecauseItWasNotTaken() throws Exception {
        assertThat(sent(false, 503)).isEqualTo(503);

        assertThat(sent(true, 200)).as("sent again within the second").isEqualTo(200);
        assertThat(sent(true, 418))
                .as("whether it was done is asked behind the door")
                .isEqualTo(418);
        assertThat(sent(false, 200)).as("not by Slack's own repetition").isEqualTo(401);
    }

    @Test
    void letsSlackLookAtTheCertificateWithItsToken() throws Exception {
        MockHttpServletRequest look = new MockHttpServletRequest("GET", "/slack/events");
        look.setQueryString("token=gIkuvaNzQIHg97ATvDxqgjtO&ssl_check=1");
        look.setParameter("token", "gIkuvaNzQIHg97ATvDxqgjtO");
        look.setParameter("ssl_check", "1");
        MockHttpServletResponse answer = new MockHttpServletResponse();

        gate.doFilter(look, answer, (request, response) -> {});

        assertThat(answer.getStatus()).isEqualTo(200);
    }

    /** @param behind what is answered behind the door */
    private int sent(boolean again, int behind) throws Exception {
        byte[] body = "{}".getBytes();
        String timestamp = String.valueOf(NOW.getEpochSecond());
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(body);
        request.addHeader(SlackGate.TIMESTAMP, timestamp);
        request.addHeader(SlackGate.SIGNATURE, signature.of(timestamp, body));
        if (again) {
            request.addHeader(SlackGate.RETRY, "1");
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();
        gate.doFilter(
                request,
                answer,
                (taken, response) -> ((HttpServletResponse) response).setStatus(behind));
        return answer.getStatus();
    }
}
