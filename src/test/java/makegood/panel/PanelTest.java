package makegood.panel;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

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
        page.navigate("/");
        page.getByLabel("Name").fill("rep");
        page.getByLabel("Password").fill("rep");
        page.keyboard().press("Enter");
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
        page.navigate(path);
        page.locator("#username").fill(person);
        page.locator("#password").fill(person);
        page.keyboard().press("Enter");
        page.locator(waitFor).first().waitFor();
        return page;
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
