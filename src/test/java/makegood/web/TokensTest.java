package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.line.StompLine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What programs may do with a token: as far as its scope goes, until it is revoked. */
class TokensTest extends RunningServer {

    /** One for each scope: nobody has as many as there are rows in the table. */
    private static final Map<String, Api> PROGRAMS = new ConcurrentHashMap<>();

    private Api.Reply issues(Api person, String scope) {
        return person.post(
                "/api/me/tokens",
                "{\"label\":\"CRM\",\"scope\":\"%s\",\"days\":7}".formatted(scope));
    }

    private Api program(Api person, String scope) {
        return Api.bearer(port(), issues(person, scope).json().path("secret").stringValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # method | path              | body                                        | read | calls | frames | full
                    GET    | /api/me              |                                             | 200  | 200   | 403    | 200
                    GET    | /api/calls           |                                             | 200  | 200   | 403    | 200
                    GET    | /api/people          |                                             | 200  | 200   | 403    | 200
                    POST   | /api/calls           | {"customer":{"name":"Dana"}}                | 403  | 201   | 403    | 201
                    POST   | /api/check           | {"text":"No problem."}                      | 403  | 200   | 403    | 200
                    POST   | /api/frame-tokens    | {}                                          | 403  | 403   | 201    | 201
                    POST   | /api/people          | {"name":"X","role":"KING"}                  | 403  | 403   | 403    | 400
                    GET    | /api/me/settings     |                                             | 200  | 200   | 403    | 200
                    GET    | /api/me/settings/seal|                                             | 403  | 403   | 403    | 403
                    GET    | /api/me/tokens       |                                             | 403  | 403   | 403    | 403
                    POST   | /api/me/tokens       | {"label":"More","scope":"full","days":7}    | 403  | 403   | 403    | 403
                    POST   | /api/me/%74okens     | {"label":"More","scope":"full","days":7}    | 403  | 403   | 403    | 403
                    POST   | /api/me/password     | {"current":"x","password":"y"}              | 403  | 403   | 403    | 403
                    """)
    void goesAsFarAsItsScope(
            String method, String path, String body, int read, int calls, int frames, int full) {
        Map<String, Integer> expected =
                Map.of("read", read, "calls", calls, "frames", frames, "full", full);

        expected.forEach(
                (scope, status) -> {
                    Api program = PROGRAMS.computeIfAbsent(scope, each -> program(as("adi"), each));
                    Api.Reply reply =
                            method.equals("GET")
                                    ? program.get(path)
                                    : program.post(path, body == null ? "" : body);
                    assertThat(reply.status()).as(scope + " " + reply.body()).isEqualTo(status);
                });
    }

    @Test
    void isShownOnceAndSaysWhenItWasUsed() {
        Api.Reply issued = issues(ann, "read");
        String secret = issued.json().path("secret").stringValue();
        String id = issued.json().path("token").path("id").stringValue();
        Api.bearer(port(), secret).get("/api/me");

        String list = ann.get("/api/me/tokens").body();

        assertThat(secret).startsWith("mg_").hasSizeGreaterThan(40);
        assertThat(list)
                .contains(id, "\"label\":\"CRM\"", "\"lastUsedAt\":\"2")
                .doesNotContain(secret);
    }

    @Test
    void endsWhenItIsRevokedByItsPersonOrAnAdministrator() {
        for (String path : new String[] {"/api/me/tokens/", "/api/people/ann/tokens/"}) {
            Api.Reply issued = issues(ann, "read");
            String id = issued.json().path("token").path("id").stringValue();
            Api program = Api.bearer(port(), issued.json().path("secret").stringValue());
            assertThat(program.get("/api/me").status()).isEqualTo(200);

            Api revoking = path.contains("people") ? as("adi") : ann;
            Api.Reply revoked = revoking.send("DELETE", path + id, BodyPublishers.noBody(), null);

            assertThat(revoked.status()).isEqualTo(204);
            assertThat(program.get("/api/me").status()).isEqualTo(401);
        }
    }

    @Test
    void isNobodyElsesToRevoke() {
        String id = issues(ann, "read").json().path("token").path("id").stringValue();

        assertThat(
                        bob.send("DELETE", "/api/me/tokens/" + id, BodyPublishers.noBody(), null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void asksForALabelAScopeAndASensibleLife() {
        for (String body :
                new String[] {
                    "{\"label\":\"\",\"scope\":\"read\",\"days\":7}",
                    "{\"label\":\"CRM\",\"scope\":\"root\",\"days\":7}",
                    "{\"label\":\"CRM\",\"scope\":\"read\",\"days\":0}",
                    "{\"label\":\"CRM\",\"scope\":\"read\",\"days\":99999}"
                }) {
            assertThat(ann.post("/api/me/tokens", body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void listensOnlyWhereItReads() throws Exception {
        String call = ann.opens();
        String secret = issues(ann, "read").json().path("secret").stringValue();

        try (StompLine line = StompLine.of(port(), Api.bearer(port(), secret))) {
            line.sends(
                    "/app/calls/" + call + "/utterances",
                    "{\"clientId\":\"c9\",\"speaker\":\"rep\",\"text\":\"Hello.\"}");

            assertThat(line.error("c9").path("detail").stringValue()).contains("only listens");
        }
        assertThat(ann.get("/api/calls/" + call + "/events").body()).doesNotContain("\"c9\"");
    }
}
