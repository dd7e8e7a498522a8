package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer asks what is kept of them, and to be forgotten. */
class CustomerDataTest extends RunningServer {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired private JdbcClient jdbc;

    private Api adi;

    /** A word that stands nowhere else: whatever holds it holds something of this customer. */
    private String mark;

    private String call;

    @BeforeEach
    void talk() {
        adi = as("adi");
        mark = "Quixwright" + COUNT.incrementAndGet();
        call =
                opens(
                        """
                        {"flow":"two-questions","backstory":"MARK left angry.","customer":{"name":"Zeb MARK","company":"MARK Mills",
                         "phone":"+1 555 01","externalId":"id-MARK","status":"left"}}\
                        """);
        ann.hears(
                call,
                "c1",
                marked("You were three weeks late to MARK Mills. I want a $400 credit."));
        ann.says(call, "c2", marked("I am sorry, MARK. I will call you on Tuesday at ten."));
        posts("notes", "{\"clientId\":\"c3\",\"text\":\"MARK prefers mail\"}");
        posts(
                "corrections",
                "{\"clientId\":\"c4\",\"fact\":\"reason\",\"value\":\"MARK says so\"}");
        mia.post(
                "/api/calls/" + call + "/whispers",
                marked("{\"clientId\":\"c5\",\"text\":\"Offer MARK a credit\"}"));
    }

    private String marked(String text) {
        return text.replace("MARK", mark);
    }

    private String opens(String body) {
        return ann.post("/api/calls", marked(body)).json().path("id").stringValue();
    }

    private void posts(String what, String body) {
        assertThat(ann.post("/api/calls/" + call + "/" + what, marked(body)).status())
                .isEqualTo(200);
    }

    private Api.Reply erases() {
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"end\"}");
        return adi.post(
                "/api/customer-data/erasures",
                marked("{\"customer\":\"id-MARK\",\"forGood\":true}"));
    }

    /** Every column of every table that can hold words: whoever adds one must erase it too. */
    private List<String> placesThatHold(String text) {
        List<String> places = new ArrayList<>();
        jdbc.sql(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'\
                        """)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .forEach(
                        place -> {
                            String sql =
                                    "select count(*) from \"%s\" where \"%s\" like ?"
                                            .formatted(place[0], place[1]);
                            if (jdbc.sql(sql).param("%" + text + "%").query(Long.class).single()
                                    > 0) {
                                places.add(place[0] + "." + place[1]);
                            }
                        });
        return places;
    }

    @Test
    void exportsAllThatIsKept() {
        String debrief =
                opens(
                        "{\"flow\":\"debrief\",\"follows\":\""
                                + call
                                + "\",\"customer\":{\"name\":\"Zeb MARK\"}}");

        Api.Reply export = adi.get(marked("/api/customer-data/export?customer=id-MARK"));

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains("customer-data.json");
        assertThat(export.json().path("calls").size()).isEqualTo(2);
        assertThat(export.body())
                .contains(
                        call,
                        debrief,
                        marked("three weeks late to MARK Mills"),
                        marked("MARK prefers mail"),
                        marked("MARK left angry"),
                        "\"summary\"");
        assertThat(adi.get(marked("/api/audit?customer=id-MARK")).body())
                .contains("\"deed\":\"exported\"", "\"who\":\"adi\"")
                .doesNotContain(mark);
    }

    @Test
    void leavesNoWordOfThemInAnyTable() {
        opens(
                "{\"flow\":\"debrief\",\"follows\":\""
                        + call
                        + "\",\"customer\":{\"name\":\"Zeb MARK\"}}");
        assertThat(placesThatHold(mark)).contains("CALL_WORDS.WORDS", "CALL_ROW.CUSTOMER_NAME");
        jdbc.sql("update call_row set ended_at = last_at where follows = ?").param(call).update();

        Api.Reply erased = erases();

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(erased.json().path("calls").intValue()).isEqualTo(2);
        // What stays is the day before which nobody rings them, under the id that they are known
        // by.
        assertThat(placesThatHold(mark)).isSubsetOf("DO_NOT_CALL.CUSTOMER");
        assertThat(mia.get("/api/calls/" + call + "/events").body()).doesNotContain(mark);
        assertThat(mia.get("/api/calls/" + call + "/summary").body()).doesNotContain(mark);
        assertThat(mia.get("/api/calls/" + call + "/transcript?format=txt").body())
                .doesNotContain(mark);
        assertThat(mia.get("/api/calls?q=" + mark).json().path("total").intValue()).isZero();
    }

    @Test
    void keepsFiguresAndCauses() {
        String before = causes();

        erases();

        assertThat(before).contains("late-delivery");
        assertThat(causes()).isEqualTo(before);
        assertThat(mia.get("/api/calls/" + call).json().path("status").stringValue())
                .isEqualTo("ended");
    }

    private String causes() {
        return jdbc.sql("select cause from call_cause where call_id = ? order by cause")
                .param(call)
                .query((row, number) -> row.getString(1))
                .list()
                .toString();
    }

    @Test
    void provesTheErasureByTheAuditAndFindsNothingTheSecondTime() {
        Api.Reply erased = erases();
        String recordedAs = erased.json().path("recordedAs").stringValue();

        String proof = adi.get(marked("/api/audit?customer=id-MARK&deed=deleted")).body();

        assertThat(recordedAs).startsWith("customer-").doesNotContain(mark);
        assertThat(proof)
                .contains(
                        recordedAs,
                        "\"what\":\"customer\"",
                        "\"what\":\"words\"",
                        "\"who\":\"adi\"");
        assertThat(adi.get("/api/audit?which=" + call).body()).contains("call-words");
        assertThat(erases().json().path("calls").intValue()).isZero();
    }

    @Test
    void refusesWhileSomebodyTalksWithThemAndWithoutTheirSayingSo() {
        Api.Reply live =
                adi.post(
                        "/api/customer-data/erasures",
                        marked("{\"customer\":\"id-MARK\",\"forGood\":true}"));
        Api.Reply unsaid =
                adi.post("/api/customer-data/erasures", marked("{\"customer\":\"id-MARK\"}"));

        assertThat(live.status()).isEqualTo(409);
        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(placesThatHold(mark)).isNotEmpty();
    }

    @Test
    void findsWhoHasNoIdByTheirNameAndErasesTheirCalls() {
        call = opens("{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Noid MARK\"}}");
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"end\"}");

        Api.Reply found = adi.get("/api/customer-data?name=noid%20" + mark.toLowerCase());

        assertThat(found.json().path("items").size()).isEqualTo(1);
        assertThat(found.json().path("items").path(0).path("calls").path(0).stringValue())
                .isEqualTo(call);
        Api.Reply erased =
                adi.post(
                        "/api/customer-data/erasures",
                        "{\"calls\":[\"" + call + "\"],\"forGood\":true}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(placesThatHold("Noid " + mark)).isEmpty();
    }
}
