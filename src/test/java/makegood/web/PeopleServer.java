package makegood.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with an administrator, and somebody whom they take in. */
abstract class PeopleServer extends RunningServer {

    static final String PASSWORD = "seven quiet lanterns";
    private static final AtomicInteger COUNT = new AtomicInteger();

    Api adi;
    String name;
    Visitor visitor;

    @BeforeEach
    void begin() {
        adi = as("adi");
        name = "zoe-" + COUNT.incrementAndGet();
        visitor = new Visitor(port());
    }

    @AfterEach
    void end() {
        visitor.close();
    }

    Api.Reply invites(String role, String teams) {
        return adi.post(
                "/api/people",
                "{\"name\":\"%s\",\"displayName\":\"Zoe Q\",\"email\":\"%s@example.com\",\"role\":\"%s\",\"teams\":%s}"
                        .formatted(name, name, role, teams));
    }

    static String secret(Api.Reply invited) {
        String path = invited.json().path("path").stringValue();
        return path.substring(path.indexOf('#') + 1);
    }

    void joins(String role, String teams) throws Exception {
        visitor.posts("/api/invitations/accept", acceptance(secret(invites(role, teams))));
    }

    static String acceptance(String secret) {
        return "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(secret, PASSWORD);
    }

    Api.Reply change(String method, String path, String body) {
        return adi.send(method, path, BodyPublishers.ofString(body), "application/json");
    }
}
