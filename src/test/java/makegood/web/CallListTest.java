package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Calls found by words, kept as views, taken out as files, and looked through. */
class CallListTest extends RunningServer {

    /** Letters only: a long run of digits is masked as a telephone number. */
    private final String word = Api.anyWord();

    private String call;

    @BeforeEach
    void talk() {
        call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late with " + word + " and nobody called.");
        ann.says(call, "c2", "No problem, I'll see to it.");
    }

    @Test
    void namesTheParameterThatCanNotBeRead() {
        assertThat(field(mia.get("/api/calls?page=x"))).isEqualTo("page");
        assertThat(field(mia.get("/api/calls?reviewed=maybe"))).isEqualTo("reviewed");
        assertThat(field(mia.get("/api/calls?after=nonsense"))).isEqualTo("after");
        assertThat(field(mia.get("/api/calls/" + ann.opens() + "/hits"))).isEqualTo("q");
    }

    private static String field(Api.Reply refused) {
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().at("/errors/0/field").stringValue();
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        JsonNode hit = first("q=" + word).path("hits").get(0);
        JsonNode mark = hit.path("marks").get(0);

        assertThat(hit.path("speaker").stringValue()).isEqualTo("customer");
        assertThat(
                        hit.path("text")
                                .stringValue()
                                .substring(
                                        mark.path("start").intValue(), mark.path("end").intValue()))
                .isEqualTo(word);
    }

    @Test
    void findsWordsInAnyOfTheirFormsAndPhrasesAsTheyStand() {
        assertThat(total(word + "%20week")).isEqualTo(1);
        assertThat(total(word + "%20%22weeks%20late%22")).isEqualTo(1);
        assertThat(total(word + "%20%22late%20weeks%22")).isZero();
        assertThat(total(word + "%20-nobody")).isZero();
        assertThat(total(word.substring(0, word.length() - 1) + "*")).isEqualTo(1);
    }

    @Test
    void findsNoLineThatWasLoggedInError() {
        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"x\",\"seq\":2}");

        assertThat(total(word)).isZero();
    }

    @Test
    void takesReviewedCallsOffTheList() {
        mia.send(
                "PUT",
                "/api/calls/" + call + "/review",
                BodyPublishers.ofString("{\"reviewed\":true}"),
                "application/json");

        assertThat(mia.get("/api/calls?reviewed=false&q=" + word).json().path("total").intValue())
                .isZero();
        assertThat(first("reviewed=true&q=" + word).path("reviewedBy").stringValue())
                .isEqualTo("mia");
    }

    @Test
    void keepsAPrivateCommentFromTheRep() {
        String comments = "/api/calls/" + call + "/comments";
        mia.post(comments, "{\"text\":\"Slipped at once\",\"to\":\"private\",\"seq\":3}");
        mia.post(comments, "{\"text\":\"Ask what it cost them\",\"to\":\"rep\"}");

        assertThat(ann.get(comments).json().findValuesAsString("text"))
                .containsExactly("Ask what it cost them");
        assertThat(mia.get(comments).json().findValuesAsString("text")).hasSize(2);
    }

    @Test
    void letsNoCellBeAFormula() {
        mia.post("/api/calls", "{\"customer\":{\"name\":\"=1+2 " + word + "\"}}");

        String file = mia.get("/api/calls/export?format=csv&q=" + word).body();

        assertThat(file).contains("'=1+2 " + word).doesNotContain(",=1+2");
    }

    @Test
    void tellsTimesInAFileByTheReadersClock() {
        String address = "/api/calls/export?format=csv&q=" + word;

        assertThat(mia.get(address).body()).containsPattern(",\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z,");
        assertThat(mia.get(address + "&zone=Asia/Tokyo").body())
                .containsPattern(",\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,")
                .doesNotContain("Z,");
        assertThat(mia.get(address + "&zone=Nowhere").status()).isEqualTo(400);
    }

    @Test
    void sharesAViewWithManagersOnly() {
        mia.post("/api/views", "{\"title\":\"" + word + "\",\"shared\":true,\"choices\":\"q=a\"}");

        assertThat(as("tom").get("/api/views").json().findValuesAsString("title")).contains(word);
        assertThat(ann.get("/api/views").json().findValuesAsString("title")).doesNotContain(word);
    }

    @Test
    void namesNoTwoViewsAlike() {
        String view = "{\"title\":\"%s\",\"choices\":\"q=a\"}";
        String id = mia.post("/api/views", view.formatted(word)).json().path("id").stringValue();

        assertThat(mia.post("/api/views", view.formatted(word.toUpperCase())).status())
                .isEqualTo(400);
        assertThat(
                        mia.send(
                                        "PUT",
                                        "/api/views/" + id,
                                        HttpRequest.BodyPublishers.ofString(view.formatted(word)),
                                        "application/json")
                                .status())
                .isEqualTo(200);
        assertThat(ann.post("/api/views", view.formatted(word)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "peak-anger", "final-anger", "longest"})
    void turnsPagesOfEveryOrderWithoutLosingACall(String sort) {
        ann.opens();
        ann.opens();
        String asked = "/api/calls?minAnger=0&sort=" + sort;
        List<String> whole = ids(mia.get(asked + "&size=200").json());

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = mia.get(asked + "&size=2&after=" + next).json();
            paged.addAll(ids(page));
            next = page.path("next").isNull() ? null : page.path("next").stringValue();
        }

        assertThat(paged)
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates()
                .startsWith(whole.toArray(String[]::new));
    }

    @Test
    void choosesByFiltersTogetherAsSoonAsACallHasChanged() {
        String chosen = "/api/calls?outcome=let-go&minFinalAnger=0&reviewed=false&rep=ann";
        long before = mia.get(chosen).json().path("total").longValue();

        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"z\",\"outcome\":\"let-go\"}");

        assertThat(mia.get(chosen).json().path("total").longValue()).isEqualTo(before + 1);
        assertThat(ids(mia.get(chosen).json())).contains(call);
        assertThat(mia.get(chosen.replace("ann", "bob")).json().path("total").longValue()).isZero();
    }

    @Test
    void turnsPagesByWhereTheLastOneEnded() {
        JsonNode first = mia.get("/api/calls?size=1").json();
        JsonNode second =
                mia.get("/api/calls?size=1&after=" + first.path("next").stringValue()).json();

        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
    }

    private static List<String> ids(JsonNode list) {
        return list.path("items").findValuesAsString("id");
    }

    private int total(String q) {
        return mia.get("/api/calls?q=" + q).json().path("total").intValue();
    }

    private JsonNode first(String query) {
        return mia.get("/api/calls?" + query).json().path("items").get(0);
    }
}
