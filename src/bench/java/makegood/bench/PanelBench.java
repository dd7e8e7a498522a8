package makegood.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * The side panel in a real Chromium, on the packaged product: how soon it is painted, how much script it loads, how long from
 * the last key to the warning, and from sending to the line with its advice. The browser's own clock measures.
 */
final class PanelBench {

    private static final int TIMES = 100;
    private static final int PAINTS = 10;

    /** From the key to the frame in which the answer stands. */
    private static final String MEASURE =
            """
            async ([text, found]) => {
              const box = document.querySelector('draft-box textarea');
              const type = (value) => { box.value = value; box.dispatchEvent(new Event('input')); };
              const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
              const pause = (millis) => new Promise((over) => setTimeout(over, millis));
              const lines = () => document.querySelectorAll('talk-line').length;
              type('');
              await pause(150);
              const before = lines();
              const stands = { warning: () => document.querySelector('draft-warnings'), line: () => lines() > before }[found];
              if (found === 'line') { type(text); await pause(150); }
              const started = performance.now();
              if (found === 'line') box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
              else type(text);
              while (!stands()) {
                if (performance.now() - started > 5000) throw new Error('nothing came');
                await frame();
              }
              return performance.now() - started;
            }
            """;

    private PanelBench() {}

    static void run() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Server product = Server.product();
                Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            product.awaitAnswer(client, "/actuator/health");
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740));
            signIn(page, product.http("/").toString());
            System.out.println(Sample.header());
            System.out.println(paints(page, product));
            begin(page);
            Sample warned =
                    times(
                            page,
                            "last key to the warning",
                            "warning",
                            "r:No problem, order %d is on its way");
            Sample advised =
                    times(
                            page,
                            "send to the line and its advice",
                            "line",
                            "c:Your truck came late for order %d, and nobody called me.");
            System.out.println(warned + "\n" + advised);
            System.out.printf(
                    Locale.ROOT,
                    "%np95: warning %.0f ms, advice %.0f ms%n",
                    warned.quantile(0.95),
                    advised.quantile(0.95));
            System.out.println(
                    "\nJavaScript of the panel, gzipped: " + script(browser, page) + " bytes");
            System.out.println(
                    "Goals: warning and advice under 100 ms at p95, painted within 1,000 ms, under"
                            + " 150,000 bytes.");
        }
    }

    private static BrowserType.LaunchOptions options() {
        String chromium = System.getenv().getOrDefault("MAKEGOOD_CHROMIUM", "/usr/bin/chromium");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic"));
    }

    private static void signIn(Page page, String home) {
        page.navigate(home);
        page.locator("#username").fill("rep");
        page.locator("#password").fill("rep");
        page.keyboard().press("Enter");
        page.locator("call-start h1").waitFor();
    }

    private static void begin(Page page) {
        page.locator("input[name=name]").fill("Dana Ortiz");
        page.keyboard().press("Control+Enter");
        page.locator(".line-state.live").waitFor();
    }

    private static Sample paints(Page page, Server product) {
        Sample paints = new Sample("first paint of the panel, reloaded");
        for (int i = 0; i < PAINTS; i++) {
            page.navigate(product.http("/").toString());
            page.locator("call-start h1").waitFor();
            // The browser tells of a paint a frame after it.
            Object at =
                    page.waitForFunction(
                                    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
                            .jsonValue();
            paints.add(Math.round(((Number) at).doubleValue() * 1e6));
        }
        return paints;
    }

    private static Sample times(Page page, String name, String found, String text) {
        Sample times = new Sample(name);
        for (int i = 0; i < TIMES; i++) {
            Object millis = page.evaluate(MEASURE, List.of(text.formatted(i), found));
            times.add(Math.round(((Number) millis).doubleValue() * 1e6));
        }
        return times;
    }

    /** What a call loads, from an empty cache, each file compressed by itself. */
    private static long script(Browser browser, Page signedIn) throws IOException {
        Browser.NewContextOptions fresh =
                new Browser.NewContextOptions().setStorageState(signedIn.context().storageState());
        Page page = browser.newContext(fresh).newPage();
        List<Response> loaded = new ArrayList<>();
        page.onResponse(
                response -> {
                    if (response.headers()
                            .getOrDefault("content-type", "")
                            .contains("javascript")) {
                        loaded.add(response);
                    }
                });
        page.navigate(signedIn.url());
        page.locator(".line-state.live").waitFor();
        long bytes = 0;
        for (Response each : loaded) {
            bytes += gzipped(each.body());
        }
        return bytes;
    }

    private static int gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }
}
