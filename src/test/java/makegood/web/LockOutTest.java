package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Guessing passwords, over the form and over HTTP Basic. A server of its own: whoever waits here would wait in other tests. */
@TestPropertySource(
        properties = {
            "makegood.people.tries=3",
            "makegood.people.tries-from-address=8",
            "makegood.people.first-wait=30s"
        })
class LockOutTest extends RunningServer {

    @Test
    void makesWhoeverGuessesWaitAndSaysHowLong() throws Exception {
        try (Visitor visitor = new Visitor(port())) {
            for (int i = 0; i < 3; i++) {
                assertThat(visitor.signsIn("ann", "guess " + i).statusCode()).isEqualTo(302);
            }

            var refused = visitor.signsIn("ann", "ann's secret");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(retryAfter(refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 30);
            assertThat(refused.body()).contains("role=\"alert\"", "Too many wrong passwords");
            Api.Reply basic = ann.get("/api/me");
            assertThat(basic.status()).as("by HTTP Basic too").isEqualTo(429);
            assertThat(retryAfter(basic.header("Retry-After"))).isBetween(1, 30);
            assertThat(basic.json().path("detail").stringValue()).contains("Try again in");
        }
        guess("nobody", 3);
        assertThat(Api.basic(port(), "nobody", "x").get("/api/me").status())
                .as("a name that nobody has waits the same")
                .isEqualTo(429);
        assertThat(Api.bearer(port(), "token-of-ann-0123456789").get("/api/me").status())
                .as("a token goes on")
                .isEqualTo(200);
        guess("somebody", 2);
        assertThat(bob.get("/api/me").status()).as("all names from this address").isEqualTo(429);
        assertThat(as("adi").get("/api/people").status()).isEqualTo(429);
    }

    private void guess(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(Api.basic(port(), name, "guess " + i).get("/api/me").status())
                    .isEqualTo(401);
        }
    }

    private static int retryAfter(String header) {
        return Integer.parseInt(header);
    }
}
