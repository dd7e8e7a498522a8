package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;

import makegood.line.StompLine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;

class SignInTest extends RunningServer {

    private static final String CALL = "{\"customer\":{\"name\":\"Dana\"}}";

    private Visitor browser;

    @BeforeEach
    void visit() {
        browser = new Visitor(port());
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void speaksEnglishToWhoeverNamesNoLanguageWhateverTheMachineSpeaks() throws Exception {
        Locale machines = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (String language : new String[] {"", "*", "=,;q", "xx"}) {
                assertThat(
                                Api.anonymous(port())
                                        .with("Accept-Language", language)
                                        .get("/sign-in")
                                        .body())
                        .as(language)
                        .contains("<html lang=\"en\">");
            }
            assertThat(browser.opens("/sign-in").body()).contains("<html lang=\"en\">");
            assertThat(
                            Api.anonymous(port())
                                    .with("Accept-Language", "de-AT")
                                    .get("/sign-in")
                                    .body())
                    .contains("<html lang=\"de\">");
        } finally {
            Locale.setDefault(machines);
        }
    }

    @Test
    void leadsWhoIsNotSignedInToTheSignInPage() throws Exception {
        HttpResponse<String> panel = browser.opens("/");

        assertThat(panel.statusCode()).isEqualTo(302);
        assertThat(panel.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        assertThat(browser.opens("/sign-in").body())
                .contains("name=\"username\"", "name=\"password\"");
    }

    @Test
    void showsNoDemonstrationWhereUsersAreSet() throws Exception {
        assertThat(browser.opens("/sign-in").body()).doesNotContain("manager", "{{", "<!--");
    }

    @Test
    void signsInAndShowsThePanel() throws Exception {
        HttpResponse<String> signedIn = browser.signsIn("ann", "ann's secret");

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow())
                .doesNotContain("failed");
        assertThat(browser.opens("/").statusCode()).isEqualTo(200);
        assertThat(browser.opens("/").body()).contains("importmap");
    }

    @Test
    void changesTheSessionAtSignIn() throws Exception {
        browser.opens("/sign-in");
        String before = browser.cookie();

        browser.signsIn("ann", "ann's secret");

        assertThat(browser.cookie()).isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionsOfStrangersShort(@Autowired ServletContext server) {
        assertThat(server.getSessionTimeout()).as("minutes").isEqualTo(15);
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        HttpResponse<String> refused = browser.signsIn("ann", "wrong");

        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?failed");
        assertThat(browser.opens("/sign-in?failed").body()).contains("role=\"alert\"");
        assertThat(browser.opens("/").statusCode()).isEqualTo(302);
    }

    @Test
    void letsAPageWriteOnlyWithItsToken() throws Exception {
        browser.signsIn("ann", "ann's secret");

        assertThat(browser.writes("/api/calls", CALL, null).statusCode()).isEqualTo(403);
        assertThat(browser.writes("/api/calls", CALL, null).body()).contains("X-CSRF-TOKEN");
        assertThat(browser.writes("/api/calls", CALL, "nonsense").statusCode()).isEqualTo(403);
        assertThat(browser.posts("/api/calls", CALL).statusCode()).isEqualTo(201);
    }

    @Test
    void letsAPageConnectOnlyWithItsToken() throws Exception {
        browser.signsIn("ann", "ann's secret");
        String cookie = browser.cookie();
        Map<String, String> own = Map.of("Cookie", cookie, "Origin", "http://127.0.0.1:" + port());

        try (StompLine line = StompLine.handshake(port(), own);
                StompLine bare = StompLine.handshake(port(), own)) {
            assertThat(line.connect(Map.of("X-CSRF-TOKEN", browser.csrf())).command())
                    .isEqualTo("CONNECTED");
            StompLine.Frame refused = bare.connect(Map.of());
            assertThat(refused.command()).isEqualTo("ERROR");
            assertThat(refused.headers().get("message")).contains("CSRF");
            assertThat(bare.closeCode()).isPositive();
        }
        assertThatThrownBy(
                        () ->
                                StompLine.handshake(
                                        port(),
                                        Map.of(
                                                "Cookie",
                                                cookie,
                                                "Origin",
                                                "https://evil.example.com")))
                .isInstanceOf(CompletionException.class)
                .hasStackTraceContaining("403");
    }

    @Test
    void signsOut() throws Exception {
        browser.signsIn("ann", "ann's secret");

        HttpResponse<String> out = browser.posts("/sign-out", "");

        assertThat(out.statusCode()).as("to a script").isEqualTo(204);
        assertThat(browser.opens("/").statusCode()).isEqualTo(302);
    }

    @Test
    void asksProgramsForNoToken() {
        Api program = Api.bearer(port(), "token-of-ann-0123456789");

        assertThat(program.post("/api/calls", CALL).json().path("rep").stringValue())
                .isEqualTo("ann");
        assertThat(ann.post("/api/calls", CALL).status()).isEqualTo(201);
    }

    @Test
    void tellsAProgramHowToSignIn() {
        for (Api stranger :
                new Api[] {
                    Api.anonymous(port()),
                    Api.bearer(port(), "no such token"),
                    Api.basic(port(), "ann", "wrong"),
                    Api.basic(port(), "nobody", "wrong")
                }) {
            Api.Reply refused = stranger.post("/api/calls", "{}");

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.json().path("detail").stringValue()).contains("Sign in");
        }
    }

    @Test
    void answersHealthToEverybodyAndNothingElse() {
        Api stranger = Api.anonymous(port());

        assertThat(stranger.get("/actuator/health").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health").body()).doesNotContain("components");
        assertThat(stranger.get("/actuator/env").status()).isEqualTo(401);
        assertThat(stranger.get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(stranger.get("/call.html").status()).isEqualTo(401);
    }

    @Test
    void sendsPagesWithTheirWalls() throws Exception {
        HttpResponse<String> page = browser.opens("/sign-in");

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self' 'sha256-",
                        "frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void marksItsCookieForThePagesOnly() throws Exception {
        String cookie = browser.opens("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void endsThePagesLineAtSignOut() throws Exception {
        browser.signsIn("ann", "ann's secret");
        Map<String, String> own =
                Map.of("Cookie", browser.cookie(), "Origin", "http://127.0.0.1:" + port());

        try (StompLine line = StompLine.handshake(port(), own)) {
            line.connect(Map.of("X-CSRF-TOKEN", browser.csrf()));
            browser.posts("/sign-out", "");

            assertThat(line.closeCode()).isEqualTo(1008);
        }
    }
}
