package makegood.panel;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one browser of all panel tests: the machine's own Chromium, else the one that Playwright fetches. */
final class Chromium implements AutoCloseable {

    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome-stable",
                    "google-chrome",
                    "chrome.exe");

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** So long a state may take to come on a machine that has much else to do; a test that holds never waits it out. */
    static final int PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @return empty where there is none and none can be fetched; the reason has been printed */
    static Optional<Chromium> launch() {
        Optional<Path> own = installed();
        if (own.isEmpty() && !fetched()) {
            System.out.println(
                    "SKIPPED: the browser tests. No Chromium is on this machine, and Playwright"
                        + " could not fetch one. Install it (apt-get install chromium) or name it:"
                        + " MAKEGOOD_CHROMIUM=/path/to/chromium");
            return Optional.empty();
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        own.ifPresent(options::setExecutablePath);
        return Optional.of(new Chromium(playwright, playwright.chromium().launch(options)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        String named = System.getenv("MAKEGOOD_CHROMIUM");
        Stream<Path> onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> first = named == null ? Stream.empty() : Stream.of(Path.of(named));
        return Stream.concat(first, onPath).filter(Files::isExecutable).findFirst();
    }

    private static boolean fetched() {
        try {
            Process fetch = installer().start();
            return fetch.waitFor(3, TimeUnit.MINUTES) && fetch.exitValue() == 0;
        } catch (IOException | PlaywrightException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder installer() {
        ProcessBuilder installer =
                Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        installer.command().addAll(List.of("install", "chromium"));
        return installer.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}
