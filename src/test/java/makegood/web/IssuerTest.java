package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sign-in by an issuer of OpenID Connect: it vouches, and the people here say who that is and what they may. */
class IssuerTest extends RunningServer {

    private static final StandInIssuer ISSUER = new StandInIssuer();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private String name;
    private Visitor visitor;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        String client = "spring.security.oauth2.client.";
        settings.add(client + "registration.company.client-id", () -> StandInIssuer.CLIENT);
        settings.add(client + "registration.company.client-secret", () -> "secret");
        settings.add(client + "registration.company.scope", () -> "openid,email");
        settings.add(client + "registration.company.client-name", () -> "Company & Co");
        settings.add(client + "provider.company.issuer-uri", ISSUER::address);
    }

    @AfterAll
    static void stop() {
        ISSUER.stop();
    }

    @BeforeEach
    void begin() {
        name = "ida-" + COUNT.incrementAndGet();
        visitor = new Visitor(port());
        as("adi")
                .post(
                        "/api/people",
                        "{\"name\":\"%s\",\"email\":\"%s@Example.com\",\"role\":\"MANAGER\",\"teams\":[\"north\"]}"
                                .formatted(name, name));
    }

    @AfterEach
    void end() {
        visitor.close();
    }

    /** @return where the person is led */
    private String comesWith(Map<String, Object> claims) throws Exception {
        String wanted = location("/oauth2/authorization/company");
        Map<String, String> asked =
                UriComponentsBuilder.fromUri(URI.create(wanted))
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
        ISSUER.vouches(decoded(asked.get("nonce")), claims);
        return location("/login/oauth2/code/company?code=any&state=" + asked.get("state"));
    }

    private String location(String path) throws Exception {
        return visitor.opens(path).headers().firstValue("Location").orElseThrow();
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    @Test
    void letsInWhomItVouchesForWithTheRightsThatTheyHaveHere() throws Exception {
        assertThat(visitor.opens("/sign-in").body())
                .contains("/oauth2/authorization/company", "Company &amp; Co");
        String before = visitor.cookie();

        String led = comesWith(verified("ida at the issuer"));

        assertThat(led).endsWith("/");
        assertThat(visitor.cookie()).as("a new session").isNotEqualTo(before);
        assertThat(visitor.asks("/api/me").body())
                .contains("\"name\":\"" + name + "\"", "MANAGER", "north");
        as("adi").post("/api/people/" + name + "/disable", "");
        assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(401);
        assertThat(comesWith(verified("ida at the issuer")))
                .as("disabled")
                .endsWith("/sign-in?unknown");
    }

    private Map<String, Object> verified(String subject) {
        return Map.of(
                "email",
                name + "@example.com",
                "email_verified",
                true,
                "sub",
                name + " " + subject);
    }

    /** Some issuers let people change their address, and say nothing of whether anybody looked. */
    @Test
    void letsNobodyInByAnAddressOfWhichTheIssuerDoesNotSayThatItIsVerified() throws Exception {
        assertThat(comesWith(Map.of("email", name + "@example.com"))).endsWith("/sign-in?unknown");
        assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void knowsWhoCameInBeforeByTheIssuersIdAndNobodyElseByTheirAddress() throws Exception {
        assertThat(comesWith(verified("herself"))).endsWith("/");
        visitor.posts("/sign-out", "");

        assertThat(comesWith(verified("somebody else"))).endsWith("/sign-in?unknown");
        assertThat(
                        comesWith(
                                Map.of(
                                        "email",
                                        "married-" + name + "@example.com",
                                        "email_verified",
                                        true,
                                        "sub",
                                        name + " herself")))
                .as("with another address at the issuer")
                .endsWith("/");
        assertThat(visitor.asks("/api/me").body()).contains("\"name\":\"" + name + "\"");
    }

    @Test
    void letsNobodyInWhomNobodyTookInAndNoAddressThatAnybodyMayHaveTyped() throws Exception {
        assertThat(comesWith(Map.of("email", "stranger@example.com", "email_verified", true)))
                .endsWith("/sign-in?unknown");
        assertThat(comesWith(Map.of("email", name + "@example.com", "email_verified", false)))
                .endsWith("/sign-in?unknown");
        assertThat(comesWith(Map.of("preferred_username", name))).endsWith("/sign-in?unknown");
        assertThat(visitor.opens("/sign-in?unknown").body())
                .contains("nobody here has taken you in");
        assertThat(visitor.asks("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoAnswerThatNobodyAskedFor() throws Exception {
        ISSUER.vouches("none", Map.of("email", name + "@example.com", "email_verified", true));

        assertThat(location("/login/oauth2/code/company?code=any&state=forged"))
                .endsWith("/sign-in?failed");
    }
}
