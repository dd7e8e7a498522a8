package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** A no holds until a day that somebody named, for every rep, and whoever calls all the same says why. */
class DoNotCallTest extends RunningServer {

    private static final String LEAVE_US = "Do not call me again.";

    private String customer = "C-" + Api.anyId();
    private String call;

    @BeforeEach
    void call() {
        call = opened(ann, "").json().path("id").stringValue();
    }

    @Test
    void keepsEveryRepFromWhoeverRefusedForGood() {
        ann.hears(call, "c1", LEAVE_US);

        Api.Reply refused = opened(bob, "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").stringValue())
                .isEqualTo("urn:makegood:problem:do-not-call");
        assertThat(refused.json().path("doNotCall").path("why").stringValue()).isEqualTo("refused");
        assertThat(refused.json().path("doNotCall").path("before").isNull()).isTrue();
        assertThat(standing(bob).path("by").stringValue()).isEqualTo("ann");
    }

    /** Ids are other people's: where one has a slash, its customer can be left alone all the same. */
    @Test
    void standsForACustomerWhoseIdHoldsASlash() {
        String plain = customer;
        customer = plain + "/0042 é";
        String path = "/api/customers/" + plain + "%2F0042%20%C3%A9";
        opened(ann, "");

        assertThat(put(bob, path + "/do-not-call", "2099-01-01", "They asked.")).isEqualTo(200);
        assertThat(bob.get(path).json().path("externalId").stringValue()).isEqualTo(customer);
        assertThat(opened(bob, "").status()).isEqualTo(409);
        assertThat(ann.get("/customers/" + plain + "%2F0042").status()).isEqualTo(200);
    }

    @Test
    void letsThroughWhoSaysWhyAndKeepsTheReason() {
        ann.hears(call, "c1", LEAVE_US);

        Api.Reply opened =
                opened(bob, ",\"override\":{\"reason\":\"They rang us and asked for it.\"}");

        assertThat(opened.status()).isEqualTo(201);
        String theirs = opened.json().path("id").stringValue();
        assertThat(bob.get("/api/calls/" + theirs + "/events").body())
                .contains("They rang us and asked for it.");
        assertThat(opened(bob, ",\"override\":{\"reason\":\" \"}").status()).isEqualTo(400);
    }

    @Test
    void opensOnceWhatWasSentTwiceThoughTheyHaveRefusedSince() {
        String id = ",\"clientId\":\"" + Api.anyId() + "\"";
        String first = opened(bob, id).json().path("id").stringValue();
        ann.hears(call, "c1", LEAVE_US);

        Api.Reply again = opened(bob, id);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id").stringValue()).isEqualTo(first);
    }

    @Test
    void takesARefusalBackWithTheLineThatWasWrong() {
        ann.hears(call, "c1", LEAVE_US);
        int line = ann.get("/api/calls/" + call).json().path("seq").intValue();

        ann.post(
                "/api/calls/" + call + "/retractions",
                "{\"clientId\":\"r1\",\"seq\":" + line + "}");

        assertThat(standing(bob).isNull()).isTrue();
    }

    @Test
    void liftsNothingForWhoCouldBeAnybody() {
        Api.Reply lifted =
                mia.post(
                        "/api/do-not-call/lift",
                        "{\"phone\":\"no number\",\"reason\":\"They rang.\"}");

        assertThat(lifted.status()).isEqualTo(400);
        assertThat(lifted.body()).contains("\"phone\"", "whole telephone number");
    }

    @Test
    void restsForSomeTimeAfterABackOffAndNoMoreOnceTheyAreBack() {
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e1\",\"outcome\":\"back-off\"}");
        assertThat(standing(bob).path("why").stringValue()).isEqualTo("back-off");
        assertThat(standing(bob).path("before").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");

        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e2\",\"outcome\":\"won-back\"}");

        assertThat(standing(bob).isNull()).isTrue();
    }

    @Test
    void holdsUntilTheDayThatTheDebriefNames() {
        ann.hears(call, "c1", LEAVE_US);

        ann.post(
                "/api/calls/" + call + "/corrections",
                "{\"clientId\":\"k1\",\"fact\":\"not-before\",\"value\":\"2199-03-01\"}");

        assertThat(standing(bob).path("before").stringValue()).isEqualTo("2199-03-01");
    }

    @Test
    void letsAnyRepSetADayAndOnlyManagersShortenOrLiftIt() {
        String path = "/api/customers/" + customer + "/do-not-call";
        assertThat(put(bob, path, "2199-05-01", "They wrote to us.")).isEqualTo(200);
        assertThat(put(bob, path, "2198-05-01", "Sooner.")).isEqualTo(403);
        assertThat(put(mia, path, "2198-05-01", "They want it sooner.")).isEqualTo(200);
        assertThat(put(mia, path, "the first of May", "x")).isEqualTo(400);
        assertThat(bob.post(path + "/lift", "{\"reason\":\"x\"}").status()).isEqualTo(403);

        assertThat(mia.post(path + "/lift", "{\"reason\":\"They rang.\"}").status()).isEqualTo(200);

        assertThat(standing(bob).isNull()).isTrue();
    }

    @Test
    void isLiftedForWhomThereIsOnlyANumber() {
        String digits = "" + System.nanoTime();
        String number = "+1" + digits.substring(digits.length() - 9);
        String call =
                ann.post(
                                "/api/calls",
                                "{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\",\"phone\":\""
                                        + number
                                        + "\"}}")
                        .json()
                        .path("id")
                        .stringValue();
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"back-off\"}");
        String asked = "/api/do-not-call?phone=" + number.replace("+", "%2B");
        assertThat(bob.get(asked).json().path("doNotCall").isNull()).isFalse();

        String lift = "{\"phone\":\"" + number + "\",\"reason\":\"They rang us.\"}";
        assertThat(bob.post("/api/do-not-call/lift", lift).status()).isEqualTo(403);
        assertThat(mia.post("/api/do-not-call/lift", "{\"reason\":\"x\"}").status()).isEqualTo(400);
        assertThat(mia.post("/api/do-not-call/lift", lift).status()).isEqualTo(200);

        assertThat(bob.get(asked).json().path("doNotCall").isNull()).isTrue();
    }

    @Test
    void knowsThemAgainByTheirNumberHoweverItIsWritten() {
        String number = Api.anyId().replaceAll("[^0-9]", "") + "123456789";
        String digits = number.substring(number.length() - 9);
        String first =
                ann.post(
                                "/api/calls",
                                "{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\",\"phone\":\"0"
                                        + digits
                                        + "\"}}")
                        .json()
                        .path("id")
                        .stringValue();
        ann.hears(first, "c1", LEAVE_US);

        Api.Reply standing = bob.get("/api/do-not-call?phone=%2B49%20" + digits);

        assertThat(standing.json().path("doNotCall").path("why").stringValue())
                .isEqualTo("refused");
    }

    @Test
    void showsACustomerWithWhatIsKnownAndPromised() {
        ann.hears(call, "c1", "You were three weeks late.");
        ann.says(call, "c2", "I will call you on Tuesday at ten.");

        JsonNode record = ann.get("/api/customers/" + customer).json();

        assertThat(record.path("name").stringValue()).isEqualTo("Dana");
        assertThat(record.path("facts").findValuesAsString("fact")).contains("reason");
        assertThat(record.path("promises").get(0).path("quote").stringValue())
                .isEqualTo("I will call you on Tuesday at ten");
        assertThat(record.path("calls").path("total").intValue()).isEqualTo(1);
        assertThat(
                        bob.get("/api/customers/" + customer)
                                .json()
                                .path("calls")
                                .path("total")
                                .intValue())
                .isZero();
    }

    private Api.Reply opened(Api rep, String more) {
        return rep.post(
                "/api/calls",
                "{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\",\"externalId\":\""
                        + customer
                        + "\"}"
                        + more
                        + "}");
    }

    private JsonNode standing(Api rep) {
        return rep.get("/api/customers/" + customer).json().path("doNotCall");
    }

    private static int put(Api person, String path, String before, String reason) {
        return person.send(
                        "PUT",
                        path,
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                "{\"before\":\"" + before + "\",\"reason\":\"" + reason + "\"}"),
                        "application/json")
                .status();
    }
}
