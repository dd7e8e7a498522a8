package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.intake.Intake;
import makegood.intake.PastCall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.stream.IntStream;

/** Past calls come in. */
class ImportTest extends RunningServer {

    private static final Principal MIA =
            new UsernamePasswordAuthenticationToken(
                    "mia", null, AuthorityUtils.createAuthorityList("ROLE_MANAGER"));

    private final String mark = Api.anyWord();

    @Autowired private PastCalls reader;
    @Autowired private Intake intake;

    private String body(String extra) {
        return """
        {"rep": "ann", "startedAt": "2026-03-02T10:00:00-06:00", %s "files": [{"name": "old.vtt",
         "content": "WEBVTT\\n\\n00:00:01.000 --> 00:00:04.000\\n<v Rep>What happened?\\n\\n00:00:05.000 --> 00:00:09.000\\n<v Dana Ortiz>You were three weeks late %s and I want a $400 credit.\\n"}]}\
        """
                .formatted(extra, mark);
    }

    private static final String REP = "\"names\": [\"Rep\"],";

    @Test
    void hearsAPastCallAsIfItWereLiveAtItsOwnTimes() {
        JsonNode item = mia.post("/api/imports", body(REP)).json().path("items").get(0);
        String call = item.path("callId").stringValue();

        JsonNode events = mia.get("/api/calls/" + call + "/events?after=0").json();
        JsonNode row = mia.get("/api/calls?imported=true&q=" + mark).json().path("items").get(0);

        assertThat(item.path("status").stringValue()).isEqualTo("imported");
        assertThat(item.path("customer").stringValue()).isEqualTo("Dana Ortiz");
        assertThat(events.get(2).path("at").stringValue()).startsWith("2026-03-02T10:00:05");
        assertThat(events.get(2).path("advice").path("causes").get(0).path("type").stringValue())
                .isEqualTo("late-delivery");
        assertThat(events.findValuesAsString("type"))
                .containsSubsequence("opened", "heard", "heard", "ended");
        assertThat(row.path("importedFrom").stringValue()).isEqualTo("old.vtt");
        assertThat(row.path("rep").stringValue()).isEqualTo("ann");
    }

    @Test
    void takesTheSameFileOnce() {
        JsonNode first = mia.post("/api/imports", body(REP)).json().path("items").get(0);
        JsonNode again = mia.post("/api/imports", body(REP)).json().path("items").get(0);

        assertThat(again.path("status").stringValue()).isEqualTo("known");
        assertThat(again.path("callId")).isEqualTo(first.path("callId"));
    }

    @Test
    void takesTheSameFileForTheSameRepOnceWhoeverSendsIt() {
        JsonNode first = mia.post("/api/imports", body(REP)).json().path("items").path(0);
        JsonNode again = as("tom").post("/api/imports", body(REP)).json().path("items").path(0);
        JsonNode bobs =
                mia.post("/api/imports", body(REP).replace("\"ann\"", "\"bob\""))
                        .json()
                        .path("items")
                        .path(0);

        assertThat(again.path("status").stringValue()).isEqualTo("known");
        assertThat(again.path("callId")).isEqualTo(first.path("callId"));
        assertThat(bobs.path("status").stringValue()).isEqualTo("imported");
    }

    @Test
    void takesTheSameFileOnceThoughManySendItAtOnce() {
        List<JsonNode> replies =
                IntStream.range(0, 3)
                        .parallel()
                        .mapToObj(i -> mia.post("/api/imports", body(REP)))
                        .map(reply -> reply.json().path("items").path(0))
                        .toList();

        assertThat(replies)
                .extracting(item -> item.path("status").stringValue(""))
                .containsExactlyInAnyOrder("imported", "known", "known");
        assertThat(replies)
                .extracting(item -> item.path("callId"))
                .containsOnly(replies.getFirst().path("callId"));
    }

    @Test
    void keepsNoCallWhoseRecordCouldNotBeWritten() {
        ImportBody body =
                new ImportBody(
                        null,
                        "Rep: Hello.\nCustomer: Late " + mark + ".\n",
                        "ann",
                        null,
                        null,
                        null,
                        null);
        PastCall call = reader.read(MIA, body).getFirst().call();

        assertThatThrownBy(
                        () ->
                                intake.take(
                                        call,
                                        "mia",
                                        id -> {
                                            throw new IllegalStateException("the audit is away");
                                        }))
                .hasMessage("the audit is away");

        assertThat(mia.get("/api/calls?q=" + mark).json().path("total").intValue()).isZero();
    }

    @Test
    void saysOfAFileOfAFormThatIsTooLongWhatItSaysOfAnyOther() {
        JsonNode item = form("a".repeat(1_200_000)).json().path("items").path(0);
        Api.Reply large = form("a".repeat(5_000_000));

        assertThat(item.path("status").stringValue("")).isEqualTo("refused");
        assertThat(item.toString()).contains("1000000 are allowed");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("type").stringValue(""))
                .isEqualTo("urn:makegood:problem:too-large");
    }

    /** Sent without telling how long it is. */
    private Api.Reply form(String content) {
        String form =
                """
                --b\r
                Content-Disposition: form-data; name="rep"\r
                \r
                ann\r
                --b\r
                Content-Disposition: form-data; name="file"; filename="old.txt"\r
                \r
                %s\r
                --b--\r
                """
                        .formatted(content);
        return mia.send(
                "POST",
                "/api/imports",
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))),
                "multipart/form-data; boundary=b");
    }

    @Test
    void showsWhatItReadBeforeAnythingIsStored() {
        JsonNode item = mia.post("/api/imports/preview", body(REP)).json().path("items").get(0);

        assertThat(item.path("status").stringValue()).isEqualTo("readable");
        assertThat(item.path("repLines").intValue()).isEqualTo(1);
        assertThat(item.path("lines").get(1).path("seconds").doubleValue()).isEqualTo(5.0);
        assertThat(mia.get("/api/calls?q=" + mark).json().path("total").intValue()).isZero();
    }

    @Test
    void tellsWhichLinesNobodyIsNamedFor() {
        String talk =
                """
                {"rep": "ann", "text": "Call of the third of March\\n\\nRep: Hello.\\nCustomer: Late %s.\\n"}\
                """
                        .formatted(mark);

        JsonNode item = mia.post("/api/imports", talk).json().path("items").get(0);

        assertThat(item.path("status").stringValue()).isEqualTo("imported");
        assertThat(item.path("repLines").intValue()).isEqualTo(1);
        assertThat(item.path("leftOut").path("count").intValue()).isEqualTo(1);
        assertThat(item.path("leftOut").path("places").get(0).intValue()).isEqualTo(1);
        assertThat(item.path("leftOut").path("why").stringValue()).contains("Name the speaker");
    }

    @Test
    void asksWhoTheRepIs() {
        JsonNode item =
                mia.post("/api/imports", body("").replace("<v Rep>", "<v Ann>"))
                        .json()
                        .path("items")
                        .get(0);

        assertThat(item.path("status").stringValue()).isEqualTo("refused");
        assertThat(item.path("voices"))
                .extracting(JsonNode::stringValue)
                .containsExactlyInAnyOrder("Ann", "Dana Ortiz");
    }

    @Test
    void keepsNoFileOutForAnothersFault() {
        String two =
                """
                {"rep": "ann", "files": [{"name": "broken.json", "content": "{\\"text\\": "},
                 {"name": "good.txt", "content": "Rep: Hello.\\nCustomer: Late %s.\\n"}]}\
                """
                        .formatted(mark);

        List<String> status =
                mia.post("/api/imports", two).json().path("items").findValuesAsString("status");

        assertThat(status).containsExactly("refused", "imported");
    }

    @Test
    void masksWhatIsMaskedInALiveCall() {
        String card =
                """
                {"rep": "ann", "text": "Rep: Hello.\\nCustomer: My card is 4111 1111 1111 1111, %s.\\n"}\
                """
                        .formatted(mark);

        String call =
                mia.post("/api/imports", card)
                        .json()
                        .path("items")
                        .get(0)
                        .path("callId")
                        .stringValue();

        assertThat(mia.get("/api/calls/" + call + "/transcript?format=txt").body())
                .contains(mark)
                .doesNotContain("4111");
    }

    @Test
    void refusesWhoseCallsNobodyKnows() {
        Api.Reply reply = mia.post("/api/imports", body(REP).replace("\"ann\"", "\"nobody\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").get(0).path("field").stringValue()).isEqualTo("rep");
    }
}
