package makegood.web;

import makegood.line.StompLine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who follows a call on the live line of a server that runs elsewhere. */
public final class Listening implements AutoCloseable {

    private final StompLine line;

    private Listening(StompLine line) {
        this.line = line;
    }

    public static Listening to(int port, String name, String password, String call) {
        StompLine line = StompLine.of(port, Api.basic(port, name, password));
        line.follow(call);
        return new Listening(line);
    }

    /** A manager who looks on at all calls in progress. @param call one that they may see */
    public static Listening lookingOn(int port, String name, String call) {
        StompLine line = StompLine.of(port, Api.basic(port, name, name));
        line.subscribe("/user/queue/live");
        line.answered(call);
        return new Listening(line);
    }

    /** Waits for a message on the live board with these words. */
    public void seesOnTheBoard(String words) {
        line.next(frame -> frame.isMessageOf("/user/queue/live") && frame.body().contains(words));
    }

    /** How many events have come, once all that was pushed before is here. @param own a call that may be asked of */
    public long events(String own, String call) {
        line.answered(own);
        return line.eventsSoFar(call);
    }

    /** Whether this event comes, and is waited for. */
    public boolean hears(String call, int seq) {
        return line.event(call, seq).path("seq").intValue() == seq;
    }

    /** Says it on the line, and waits for nothing. */
    public void says(String call, String clientId, String text) {
        line.sends(
                "/app/calls/" + call + "/utterances",
                Api.JSON.writeValueAsString(
                        Map.of("clientId", clientId, "speaker", "customer", "text", text)));
    }

    /** Whether the answer comes, and is waited for. */
    public boolean isAnswered(String clientId) {
        return !line.reply(clientId).path("advice").isMissingNode();
    }

    /** The code with which the server ends the line, and is waited for. */
    public int closeCode() throws Exception {
        return line.closeCode();
    }

    /** Whether the server ends the line, and is waited for. */
    public boolean closes() throws Exception {
        return line.closeCode() != 1000;
    }

    @Override
    public void close() {
        line.close();
    }

    /** A page in a browser, with its cookies. */
    public static final class Page {

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

        public static Page signsIn(int port, String name, String password)
                throws IOException, InterruptedException {
            Page page = new Page();
            String form =
                    "username=" + name + "&password=" + password + "&_csrf=" + page.token(port);
            page.write(port, "/sign-in", form);
            return page;
        }

        public void signsOut(int port) throws IOException, InterruptedException {
            write(port, "/sign-out", "_csrf=" + token(port));
        }

        public int status(int port, String path) throws IOException, InterruptedException {
            return get(port, path).statusCode();
        }

        public Listening listens(int port, String call) throws IOException, InterruptedException {
            Map<String, String> headers =
                    Map.of("Cookie", cookie(), "Origin", "http://127.0.0.1:" + port);
            String token = Api.JSON.readTree(get(port, "/csrf").body()).path("token").stringValue();
            StompLine line = StompLine.handshake(port, headers);
            line.connect(Map.of("X-CSRF-TOKEN", token));
            line.subscribe("/user/queue/replies");
            line.follow(call);
            return new Listening(line);
        }

        private String token(int port) throws IOException, InterruptedException {
            String token = Api.JSON.readTree(get(port, "/csrf").body()).path("token").stringValue();
            return URLEncoder.encode(token, StandardCharsets.UTF_8);
        }

        private HttpResponse<String> get(int port, String path)
                throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(at(port, path))
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
        }

        private void write(int port, String path, String form)
                throws IOException, InterruptedException {
            http.send(
                    HttpRequest.newBuilder(at(port, path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
        }

        private static URI at(int port, String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        private String cookie() {
            return cookies.getCookieStore().getCookies().stream()
                    .map(each -> each.getName() + "=" + each.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}
