package makegood.web;

import makegood.line.StompLine;

import org.jspecify.annotations.Nullable;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with its cookies, as far as sessions need one. */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies;
    private final HttpClient browser;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.port = port;
        this.cookies = cookies;
        this.browser =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** The same browser, where the server has been started again. */
    public Visitor movedTo(int another) {
        return new Visitor(another, cookies);
    }

    HttpResponse<String> opens(String path) throws Exception {
        return browser.send(
                at(path).header("Accept", "text/html").GET().build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> asks(String path) throws Exception {
        return browser.send(
                at(path).header("Accept", "application/json").GET().build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> signsIn(String name, String password) throws Exception {
        Matcher token = TOKEN.matcher(opens("/sign-in").body());
        if (!token.find()) {
            throw new AssertionError("the sign-in page has no token");
        }
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

    public HttpResponse<String> posts(String path, String body) throws Exception {
        return writes(path, body, csrf());
    }

    /** @param token null for a page that sends none */
    HttpResponse<String> writes(String path, String body, @Nullable String token) throws Exception {
        HttpRequest.Builder request =
                at(path).header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("X-CSRF-TOKEN", token);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /** Opens the live line as a page does. */
    StompLine line() throws Exception {
        StompLine line =
                StompLine.handshake(
                        port, Map.of("Cookie", cookie(), "Origin", "http://127.0.0.1:" + port));
        line.connect(Map.of("X-CSRF-TOKEN", csrf()));
        return line;
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    String csrf() throws Exception {
        return Api.JSON.readTree(asks("/csrf").body()).path("token").stringValue();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
