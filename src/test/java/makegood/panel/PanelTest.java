package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;

/** The panel as a rep has it: the real server with its demonstration users, a real browser, one page a test. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:panel;DB_CLOSE_DELAY=-1")
@ExtendWith(SharedChromium.class)
abstract class PanelTest {

    @LocalServerPort private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Browser browser;

    @BeforeEach
    void open(Browser shared) {
        browser = shared;
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    int port() {
        return port;
    }

    /** A page of that size, signed in as the demonstration rep, at the start of a call. */
    Page startPage(int width, int height, ColorScheme theme) {
        return startPage(width, height, theme, port);
    }

    Page startPage(int width, int height, ColorScheme theme, int throughPort) {
        Page page = blankPage(width, height, theme, throughPort);
        signIn(page, "rep", "rep");
        page.navigate("/");
        page.locator("call-start h1").waitFor();
        return page;
    }

    /** One of the office's pages as that person sees it, once what is waited for stands there. */
    Page officePage(
            String person,
            String path,
            String waitFor,
            int width,
            ColorScheme theme,
            String locale) {
        Page page = blankPage(width, 800, theme, port, locale);
        signIn(page, person, person);
        page.navigate(path);
        page.locator(waitFor).first().waitFor();
        return page;
    }

    /** As the form of the sign-in page does, which has tests of its own, without drawing it each time. */
    static void signIn(Page page, String person, String password) {
        APIRequestContext requests = page.context().request();
        String token = requests.get("/csrf").text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        APIResponse signedIn =
                requests.post(
                        "/sign-in",
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setForm(
                                        FormData.create()
                                                .set("username", person)
                                                .set("password", password))
                                .setMaxRedirects(0));
        assertThat(signedIn.headers().get("location")).as(person + " signs in").endsWith("/");
    }

    Page blankPage(int width, int height, ColorScheme theme, int throughPort) {
        return blankPage(width, height, theme, throughPort, "en-US");
    }

    Page blankPage(int width, int height, ColorScheme theme, int throughPort, String locale) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL("http://127.0.0.1:" + throughPort)
                                .setViewportSize(width, height)
                                .setColorScheme(theme)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale(locale));
        contexts.add(context);
        context.setDefaultTimeout(Chromium.PATIENCE_MS);
        return context.newPage();
    }
}
