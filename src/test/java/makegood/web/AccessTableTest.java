package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may what: each endpoint by role, on one's own call and on another's. */
class AccessTableTest extends RunningServer {

    private String call;

    @BeforeEach
    void open() {
        call = ann.opens();
        ann.says(call, "c1", "No problem, I will call you on Tuesday at ten.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # method | path                        | body                                              | own | other rep | manager | admin
                    GET  | /api/calls/{id}                 |                                                     | 200 | 404 | 200 | 200
                    GET  | /api/calls/{id}/events          |                                                     | 200 | 404 | 200 | 200
                    GET  | /api/calls/{id}/summary         |                                                     | 200 | 404 | 200 | 200
                    GET  | /api/calls/{id}/transcript      |                                                     | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/utterances      | {"clientId":"X","speaker":"rep","text":"Hello."}    | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/steps/open/skip | {"clientId":"X"}                                    | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/advice/2/rating | {"clientId":"X","verdict":"useful"}                 | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/corrections     | {"clientId":"X","fact":"reason","value":"price"}    | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/retractions     | {"clientId":"X","seq":2}                            | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/speakers        | {"clientId":"X","seq":2,"speaker":"customer"}       | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/flow            | {"clientId":"X","flow":"own-the-mistake"}           | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/promises/2      | {"clientId":"X","kept":true}                        | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/notes           | {"clientId":"X","text":"Prefers mail"}              | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/help            | {"clientId":"X"}                                    | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/whispers        | {"clientId":"X","text":"Offer a credit"}            | 403 | 404 | 200 | 200
                    POST | /api/calls/{id}/owner           | {"clientId":"X","rep":"ann"}                        | 200 | 404 | 200 | 200
                    POST | /api/calls/{id}/end             | {"clientId":"X"}                                    | 200 | 404 | 200 | 200
                    POST | /api/check                      | {"callId":"{id}","text":"Calm down."}               | 200 | 404 | 200 | 200
                    GET  | /api/rules                      |                                                     | 403 | 403 | 200 | 200
                    GET  | /api/rules/no-problem           |                                                     | 403 | 403 | 200 | 200
                    GET  | /api/reports/rules              |                                                     | 403 | 403 | 200 | 200
                    GET  | /api/me/settings                |                                                     | 200 | 200 | 200 | 200
                    POST | /api/calls                      | {"follows":"{id}","customer":{"name":"Dana"}}       | 201 | 404 | 201 | 201
                    """)
    void letsInWhoMay(
            String method,
            String path,
            String body,
            int own,
            int otherRep,
            int manager,
            int admin) {
        assertStatus(ann, method, path, body, own);
        open();
        assertStatus(bob, method, path, body, otherRep);
        assertStatus(mia, method, path, body, manager);
        open();
        assertStatus(as("adi"), method, path, body, admin);
        assertStatus(Api.anonymous(port()), method, path, body, 401);
    }

    private void assertStatus(Api person, String method, String path, String body, int status) {
        String at = path.replace("{id}", call);
        Api.Reply reply =
                method.equals("GET")
                        ? person.get(at)
                        : person.post(
                                at,
                                body.replace("{id}", call)
                                        .replace("\"X\"", "\"" + Api.anyId() + "\""));

        assertThat(reply.status()).as(method + " " + at + " → " + reply.body()).isEqualTo(status);
    }
}
