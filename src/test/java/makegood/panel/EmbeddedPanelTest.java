package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The panel in the frame of a page of another origin, which hands it a token and hears how calls end. */
@TestPropertySource(properties = "makegood.frame-ancestors=http://127.0.0.1:*")
class EmbeddedPanelTest extends PanelTest {

    private static final String HOST_PAGE =
            """
            <!doctype html><title>CRM</title><iframe width="400" height="700" src="http://127.0.0.1:%d/embed"></iframe>
            <script>
              const panel = document.querySelector('iframe').contentWindow;
              window.heard = [];
              const tokens = %s;
              addEventListener('message', ({data, source, origin}) => {
                if (source !== panel) return;
                heard.push(data);
                if (data.type === 'makegood:ready' || data.type === 'makegood:token-wanted') panel.postMessage({type: 'makegood:token', token: tokens.length > 1 ? tokens.shift() : tokens[0]}, origin);
              });
              window.call = (wanted) => panel.postMessage({type: 'makegood:call', ...wanted}, '*');
            </script>
            """;

    private HttpServer crm;

    @BeforeEach
    void startCrm() throws Exception {
        crm = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        crm.start();
    }

    @AfterEach
    void stopCrm() {
        crm.stop(0);
    }

    @Test
    void makesTheCallThatThePageWantsAndTellsItHowItEnded() throws Exception {
        Page page = crmPage("127.0.0.1", "['" + token("rep", "") + "']");
        FrameLocator panel = page.frameLocator("iframe");
        assertThat(panel.locator("call-start h1")).isVisible();
        assertThat(panel.getByText("Sign out")).hasCount(0);

        page.evaluate(
                "call({customer: {name: 'Dana Ortiz', company: 'Ortiz Catering', externalId:"
                        + " 'c-1'}, flow: 'two-questions', start: true})");
        panel.locator("call-head h1").waitFor();
        assertThat(panel.locator("call-head h1")).containsText("Dana Ortiz");
        assertThat(panel.locator(".line-state")).hasText("live");
        panel.locator("draft-box textarea").fill("c:You were three weeks late.");
        panel.locator("draft-box textarea").press("Enter");
        assertThat(panel.locator("talk-line")).hasCount(1);
        page.evaluate("call({customer: {name: 'Somebody Else'}, start: true})");
        page.waitForFunction("heard.some(({type}) => type === 'makegood:refused')");
        panel.getByText("End call").click();
        panel.getByText("End the call").click();
        panel.locator("call-summary").waitFor();

        page.waitForFunction("heard.some(({type}) => type === 'makegood:ended')");
        Object told =
                page.evaluate(
                        "(() => { const {outcome, summary} = heard.find(({type}) => type ==="
                            + " 'makegood:ended'); return outcome + ' ' + summary.causes[0].type;"
                            + " })()");
        assertThat(told).isEqualTo("open late-delivery");
        assertThat(
                        page.waitForDownload(() -> panel.getByText("Download as e-mail").click())
                                .suggestedFilename())
                .endsWith(".eml");
    }

    @Test
    void tellsThePageThatItsCustomerIsNotToBeCalled() throws Exception {
        Program rep = new Program(port(), "rep");
        String customer = "C-" + System.nanoTime();
        String dana = "{\"name\":\"Dana\",\"externalId\":\"" + customer + "\"}";
        rep.hears(rep.opens(dana), "Do not call me again.");
        Page page = crmPage("127.0.0.1", "['" + token("rep", "") + "']");
        FrameLocator panel = page.frameLocator("iframe");
        assertThat(panel.locator("call-start h1")).isVisible();

        page.evaluate(
                "(customer) => call({customer: {name: 'Dana', externalId: customer}, start: true})",
                customer);

        assertThat(panel.locator(".do-not-call")).isVisible();
        page.waitForFunction(
                "heard.some(({type, doNotCall}) => type === 'makegood:refused' && doNotCall.why ==="
                        + " 'refused')");
    }

    @Test
    void asksForAnotherTokenInPlaceOfOneThatHoldsNoLonger() throws Exception {
        Page page = crmPage("127.0.0.1", "['" + "x".repeat(43) + "', '" + token("rep", "") + "']");

        // The flows came with the token that holds: all that was asked for before it has been
        // heard.
        assertThat(page.frameLocator("iframe").locator("flow-choice input[value='two-questions']"))
                .isAttached();
        assertThat(page.evaluate("heard.map(({type}) => type).join()"))
                .isEqualTo("makegood:ready,makegood:token-wanted");
    }

    @Test
    void isShownByNoOtherOrigin() throws Exception {
        Page page = crmPage("localhost", "['" + token("rep", "") + "']");

        // Nothing tells that a frame stays empty: so long would it have taken to speak.
        page.waitForTimeout(1_500);

        assertThat(page.evaluate("heard.length")).isEqualTo(0);
        assertThat(page.frameLocator("iframe").locator("call-start")).hasCount(0);
    }

    @Test
    void handsTokensToNobodyWhoMayNotHaveThem() throws Exception {
        String frameToken = token("rep", "");

        assertThat(post("/api/frame-tokens", "Bearer " + frameToken, "").statusCode())
                .as("a token begets no other")
                .isEqualTo(403);
        assertThat(post("/api/frame-tokens", basic("rep"), "{\"person\":\"manager\"}").statusCode())
                .as("a rep for another")
                .isEqualTo(403);
        assertThat(post("/api/frame-tokens", "Bearer " + "y".repeat(43), "").statusCode())
                .as("an unknown token")
                .isEqualTo(401);
        assertThat(
                        get(
                                "/api/reports/rules",
                                "Bearer " + token("admin", "{\"person\":\"manager\"}")))
                .as("a manager's token in a frame has a rep's rights")
                .isEqualTo(403);
        assertThat(get("/api/me", "Bearer " + frameToken)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/call", "/call.html", "/sign-in", "/flows", "/customers/C-1"})
    void letsNoOtherPageBeFramed(String path) throws Exception {
        HttpHeaders panel = headers("/embed");
        HttpHeaders other = headers(path);

        assertThat(panel.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors http://127.0.0.1:*");
        assertThat(panel.firstValue("X-Frame-Options")).isEmpty();
        assertThat(other.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(other.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void showsStrangersNothingButTheEmptyShell() throws Exception {
        for (String path : List.of("/call.html", "/customer.html", "/api/me", "/api/flows")) {
            assertThat(send(HttpRequest.newBuilder(at(path))).statusCode()).as(path).isEqualTo(401);
        }

        HttpResponse<String> shell = send(HttpRequest.newBuilder(at("/embed")));

        assertThat(shell.statusCode()).isEqualTo(200);
        assertThat(shell.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(shell.body()).contains("skeleton");
    }

    private HttpHeaders headers(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).header("Authorization", basic("rep")))
                .headers();
    }

    private Page crmPage(String host, String tokens) {
        byte[] html = HOST_PAGE.formatted(port(), tokens).getBytes(StandardCharsets.UTF_8);
        crm.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, html.length);
                    exchange.getResponseBody().write(html);
                    exchange.close();
                });
        Page page = blankPage(480, 800, ColorScheme.LIGHT, port());
        page.navigate("http://%s:%d/".formatted(host, crm.getAddress().getPort()));
        return page;
    }

    private String token(String person, String body) throws Exception {
        HttpResponse<String> issued = post("/api/frame-tokens", basic(person), body);
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        return issued.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String authorization, String body)
            throws Exception {
        return send(
                HttpRequest.newBuilder(at(path))
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("Authorization", authorization));
    }

    private int get(String path, String authorization) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).header("Authorization", authorization))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private static String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes());
    }
}
