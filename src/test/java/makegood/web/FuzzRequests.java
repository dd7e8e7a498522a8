package makegood.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that began as right ones, from the access table, and were bent. The same seed gives the same requests. */
final class FuzzRequests {

    private static final List<String> ODDITIES =
            List.of(
                    "\0",
                    "\u202e",
                    "😀",
                    "\\u0000",
                    "\\ud800",
                    "'; drop table call_event; --",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://127.0.0.1/x}",
                    "{{7*7}}",
                    "%n%s",
                    "../../etc/passwd",
                    "1e999",
                    "-1",
                    "99999999999999999999",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "\"",
                    "\r\nX-Injected: yes",
                    "\ufeff",
                    "a".repeat(3_000));

    /** The table's, whom its lines may not call, and may again. */
    private static final String CUSTOMER = "C-9";

    private final Random random;
    private final List<AccessTable.Line> lines = AccessTable.lines().toList();

    FuzzRequests(long seed) {
        this.random = new Random(seed);
    }

    /** @param call an id to stand where the table has one */
    Request next(String call) {
        AccessTable.Line line = lines.get(random.nextInt(lines.size()));
        String path = ours(line.path()).replace("{id}", call);
        String body =
                ours(line.body())
                        .replace("{id}", call)
                        .replace("\"X\"", "\"" + random.nextLong() + "\"");
        String type = "application/json";
        if (!body.isEmpty() && !body.startsWith("{") && !body.startsWith("[")) {
            type = body.substring(0, body.indexOf(' '));
            body = body.substring(type.length() + 1);
        }
        return new Request(
                random.nextInt(20) == 0 ? "PUT" : line.method(),
                random.nextInt(3) == 0 ? bentPath(path) : path,
                random.nextInt(20) == 0 ? "application/x-www-form-urlencoded" : type,
                bent(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a customer of its own: what is bent must not stand in the way of the table's own lines. */
    private static String ours(String text) {
        return text.replace(CUSTOMER, "C-8");
    }

    private String bentPath(String path) {
        int at = path.lastIndexOf('/');
        String odd =
                java.net.URLEncoder.encode(oddity(), StandardCharsets.UTF_8).replace("+", "%20");
        return switch (random.nextInt(4)) {
            case 0 -> path + (path.contains("?") ? "&" : "?") + "page=" + odd;
            case 1 -> path.substring(0, at + 1) + odd;
            case 2 -> path + "/" + odd;
            default -> path + (path.contains("?") ? "&" : "?") + odd + "=" + odd;
        };
    }

    private String bent(String body) {
        StringBuilder text = new StringBuilder(body);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, oddity());
                case 1 -> text.setLength(at);
                case 2 -> text.replace(at, Math.min(text.length(), at + 3), oddity());
                default -> text.insert(at, (char) random.nextInt(0x2fff));
            }
        }
        return text.toString();
    }

    String oddity() {
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }

    /** A STOMP frame as text, the NUL at its end mostly there. */
    String nextFrame(String call) {
        List<String> commands =
                List.of("SEND", "SEND", "SEND", "SUBSCRIBE", "UNSUBSCRIBE", "ACK", "X");
        List<String> places = List.of("utterances", "draft", "ask", "nonsense", oddity());
        String body =
                bent(
                        "{\"clientId\":\""
                                + random.nextLong()
                                + "\",\"speaker\":\"rep\",\"text\":\"No problem.\"}");
        return commands.get(random.nextInt(commands.size()))
                + "\nid:s"
                + random.nextInt(5)
                + "\ndestination:/app/calls/"
                + call
                + "/"
                + places.get(random.nextInt(places.size()))
                + (random.nextInt(8) == 0 ? "\n" + oddity() : "")
                + "\n\n"
                + body
                + (random.nextInt(30) == 0 ? "" : "\0");
    }

    record Request(String method, String path, String type, byte[] body) {

        Api.Reply send(Api person) {
            return person.send(
                    method,
                    path,
                    body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body),
                    body.length == 0 ? null : type);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + new String(body, StandardCharsets.UTF_8);
        }
    }
}
