package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is on record, and how it is found and taken along. */
class AuditTest extends RunningServer {

    private String entries(String query) {
        return as("adi").get("/api/audit?" + query).body();
    }

    @Test
    void recordsWhoReadAnothersCallOnceAndNotWhoReadTheirOwn() {
        String call = ann.opens();

        ann.get("/api/calls/" + call);
        mia.get("/api/calls/" + call);
        mia.get("/api/calls/" + call + "/events");

        assertThat(as("adi").get("/api/audit?which=" + call).json().path("total").intValue())
                .isEqualTo(1);
        assertThat(entries("which=" + call)).contains("\"who\":\"mia\"", "\"deed\":\"read\"");
    }

    @Test
    void recordsWhoTookATranscriptAlong() {
        String call = ann.opens();

        ann.get("/api/calls/" + call + "/transcript?format=txt");

        assertThat(entries("which=" + call + "&deed=exported"))
                .contains("\"who\":\"ann\"", "\"how\":\"txt\"");
    }

    @Test
    void findsByWhoWhatAndWhen() {
        String call = ann.opens();
        mia.get("/api/calls/" + call);

        assertThat(entries("who=mia&what=call&from=2020-01-01T00:00:00Z")).contains(call);
        assertThat(entries("who=ann&what=call&which=" + call)).doesNotContain(call + "\",\"how");
        assertThat(entries("which=" + call + "&to=2020-01-01T00:00:00Z")).contains("\"total\":0");
        assertThat(as("adi").get("/api/audit?deed=dreamt").json().path("detail").stringValue())
                .contains("signed-in");
        assertThat(as("adi").get("/api/audit?size=0").status()).isEqualTo(400);
    }

    @Test
    void isTakenAlongAsAFileAndSaysSoItself() {
        String call = ann.opens();
        mia.get("/api/calls/" + call);

        Api.Reply csv = as("adi").get("/api/audit/export?which=" + call);
        Api.Reply json = as("adi").get("/api/audit/export?format=json&which=" + call);

        assertThat(csv.header("Content-Disposition")).contains("audit.csv");
        assertThat(csv.body().lines())
                .hasSize(2)
                .first()
                .isEqualTo("\uFEFFid,at,who,deed,what,which,how,things");
        assertThat(csv.body()).contains("mia,read,call," + call + ",,");
        assertThat(json.body().lines()).hasSize(1);
        assertThat(entries("deed=exported&what=audit"))
                .contains("\"who\":\"adi\"", "\"how\":\"csv\"");
    }

    @Test
    void writesNothingThatASpreadsheetTakesForAFormula() {
        assertThat(CsvLine.by("semicolon").of("a;b", "1,5", "plain"))
                .isEqualTo("\"a;b\";\"1,5\";plain\r\n");
        assertThat(CsvLine.COMMAS.of("=1+1", "＝1", "", "a,b", "say \"x\"", "-2", "plain"))
                .isEqualTo("'=1+1,'＝1,,\"a,b\",\"say \"\"x\"\"\",'-2,plain\r\n");
    }
}
