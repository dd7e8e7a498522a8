package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class SignInTest extends RunningServer {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private HttpResponse<String> opens(String path) throws Exception {
        return browser.send(
                at(path).header("Accept", "text/html").GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    private HttpResponse<String> signsIn(String name, String password) throws Exception {
        Matcher token =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(opens("/sign-in").body());
        assertThat(token.find()).isTrue();
        String form =
                Map.of("username", name, "password", password, "_csrf", token.group(1))
                        .entrySet()
                        .stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return browser.send(
                at("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token() throws Exception {
        return Api.JSON.readTree(opens("/csrf").body()).path("token").stringValue();
    }

    private HttpResponse<String> writes(String path, String token) throws Exception {
        HttpRequest.Builder request =
                at(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"customer\":{\"name\":\"Dana\"}}"));
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void speaksEnglishToWhoeverNamesNoLanguageWhateverTheMachineSpeaks() throws Exception {
        Locale machines = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (String language : new String[] {"", "*", "=,;q", "xx"}) {
                assertThat(as("ann").with("Accept-Language", language).get("/sign-in").body())
                        .as(language)
                        .contains("<html lang=\"en\">");
            }
            assertThat(opens("/sign-in").body()).contains("<html lang=\"en\">");
            assertThat(as("ann").with("Accept-Language", "de-AT").get("/sign-in").body())
                    .contains("<html lang=\"de\">");
        } finally {
            Locale.setDefault(machines);
        }
    }

    @Test
    void leadsWhoIsNotSignedInToTheSignInPage() throws Exception {
        HttpResponse<String> panel = opens("/");

        assertThat(panel.statusCode()).isEqualTo(302);
        assertThat(panel.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        assertThat(opens("/sign-in").body()).contains("name=\"username\"", "name=\"password\"");
    }

    @Test
    void showsNoDemonstrationWhereUsersAreSet() throws Exception {
        assertThat(opens("/sign-in").body()).doesNotContain("manager", "{{", "<!--");
    }

    @Test
    void signsInAndShowsThePanel() throws Exception {
        HttpResponse<String> signedIn = signsIn("ann", "ann's secret");

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow())
                .doesNotContain("failed");
        assertThat(opens("/").statusCode()).isEqualTo(200);
        assertThat(opens("/").body()).contains("importmap");
    }

    @Test
    void changesTheSessionAtSignIn() throws Exception {
        opens("/sign-in");
        String before = cookies.getCookieStore().getCookies().getFirst().getValue();

        signsIn("ann", "ann's secret");

        assertThat(cookies.getCookieStore().getCookies().getFirst().getValue())
                .isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionsOfStrangersShort(@Autowired ServletContext server) {
        assertThat(server.getSessionTimeout()).as("minutes").isEqualTo(15);
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        HttpResponse<String> refused = signsIn("ann", "wrong");

        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?failed");
        assertThat(opens("/sign-in?failed").body()).contains("role=\"alert\"");
        assertThat(opens("/").statusCode()).isEqualTo(302);
    }

    @Test
    void letsAPageWriteOnlyWithItsToken() throws Exception {
        signsIn("ann", "ann's secret");

        assertThat(writes("/api/calls", null).statusCode()).isEqualTo(403);
        assertThat(writes("/api/calls", null).body()).contains("X-CSRF-TOKEN");
        assertThat(writes("/api/calls", "nonsense").statusCode()).isEqualTo(403);
        assertThat(writes("/api/calls", token()).statusCode()).isEqualTo(201);
    }

    @Test
    void letsAPageConnectOnlyWithItsToken() throws Exception {
        signsIn("ann", "ann's secret");
        String cookie = cookie();
        Map<String, String> own = Map.of("Cookie", cookie, "Origin", "http://127.0.0.1:" + port());

        try (StompLine line = StompLine.handshake(port(), own);
                StompLine bare = StompLine.handshake(port(), own)) {
            assertThat(line.connect(Map.of("X-CSRF-TOKEN", token())).command())
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
        signsIn("ann", "ann's secret");

        HttpResponse<String> out = writes("/sign-out", token());

        assertThat(out.statusCode()).as("to a script").isEqualTo(204);
        assertThat(opens("/").statusCode()).isEqualTo(302);
    }

    @Test
    void asksProgramsForNoToken() {
        Api program = Api.bearer(port(), "token-of-ann-0123456789");

        assertThat(
                        program.post("/api/calls", "{\"customer\":{\"name\":\"Dana\"}}")
                                .json()
                                .path("rep")
                                .stringValue())
                .isEqualTo("ann");
        assertThat(ann.post("/api/calls", "{\"customer\":{\"name\":\"Dana\"}}").status())
                .isEqualTo(201);
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
        HttpResponse<String> page = opens("/sign-in");

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
        String cookie = opens("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void endsThePagesLineAtSignOut() throws Exception {
        signsIn("ann", "ann's secret");
        Map<String, String> own =
                Map.of("Cookie", cookie(), "Origin", "http://127.0.0.1:" + port());

        try (StompLine line = StompLine.handshake(port(), own)) {
            line.connect(Map.of("X-CSRF-TOKEN", token()));
            writes("/sign-out", token());

            assertThat(line.closeCode()).isEqualTo(1008);
        }
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
