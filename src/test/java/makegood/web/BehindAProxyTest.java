package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class BehindAProxyTest extends RunningServer {

    @Test
    void makesTheSessionsCookieSecureWhereThePageCameByTls() {
        assertThat(visit("https", "makegood.example.com").header("Set-Cookie"))
                .contains("; Secure");
        assertThat(visit("https, http", "makegood.example.com").header("Set-Cookie"))
                .as("behind two proxies")
                .contains("; Secure");
        assertThat(visit("http", "127.0.0.1:8088").header("Set-Cookie"))
                .contains("JSESSIONID")
                .doesNotContain("Secure");
    }

    @Test
    void leadsToWherePeopleCameIn() {
        assertThat(visit("https", "makegood.example.com").header("Location"))
                .isEqualTo("https://makegood.example.com/sign-in");
        assertThat(visit("http", "127.0.0.1:8088").header("Location"))
                .isEqualTo("http://127.0.0.1:8088/sign-in");
    }

    @Test
    void doesNotBelieveAStrangersWordOfWhereTheyCameIn() {
        Api stranger = visitor("https", "makegood.example.com");

        assertThat(
                        stranger.with("Forwarded", "for=10.1.2.3;host=evil.example;proto=https")
                                .get("/calls")
                                .header("Location"))
                .isEqualTo("https://makegood.example.com/sign-in");
    }

    private Api.Reply visit(String scheme, String host) {
        return visitor(scheme, host).get("/calls");
    }

    private Api visitor(String scheme, String host) {
        return Api.anonymous(port())
                .with("X-Forwarded-Proto", scheme)
                .with("X-Forwarded-Host", host)
                .with("Accept", "text/html");
    }
}
