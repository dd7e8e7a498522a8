package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

class SearchTest extends RunningServer {

    private final String customer = "C-" + Api.anyId();
    private String annsCall;
    private String bobsCall;

    @BeforeEach
    void talk() {
        annsCall = opens(ann, "Dana Wells");
        ann.hears(
                annsCall,
                "c1",
                "We left because your deliveries were late every single month, 100% of the time.");
        ann.says(annsCall, "c2", "No problem, I'll see to it.");
        bobsCall = opens(bob, "Dana Wells");
        bob.post(
                "/api/calls/" + bobsCall + "/end", "{\"clientId\":\"e\",\"outcome\":\"won-back\"}");
    }

    private String opens(Api rep, String name) {
        return rep.post(
                        "/api/calls",
                        "{\"flow\":\"two-questions\",\"customer\":{\"name\":\""
                                + name
                                + "\",\"externalId\":\""
                                + customer
                                + "\"}}")
                .json()
                .path("id")
                .stringValue();
    }

    private static List<String> ids(JsonNode list) {
        assertThat(list.has("items")).as(list.toString()).isTrue();
        return list.path("items").findValuesAsString("id");
    }

    @Test
    void showsARepOnlyTheirOwnCalls() {
        assertThat(ids(ann.get("/api/calls?size=200").json()))
                .contains(annsCall)
                .doesNotContain(bobsCall);
        assertThat(ids(ann.get("/api/calls?size=200&rep=bob").json())).isEmpty();
        assertThat(ids(mia.get("/api/calls?size=200").json())).contains(annsCall, bobsCall);
        assertThat(ids(mia.get("/api/calls?size=200&rep=bob").json()))
                .contains(bobsCall)
                .doesNotContain(annsCall);
    }

    @Test
    void findsCallsByWhatHappenedInThem() {
        assertThat(ids(ann.get("/api/calls?size=200&cause=late-delivery").json()))
                .contains(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&rule=no-problem").json())).contains(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&cause=outage").json()))
                .doesNotContain(annsCall);
        assertThat(ids(bob.get("/api/calls?size=200&outcome=won-back").json())).contains(bobsCall);
        assertThat(ids(ann.get("/api/calls?size=200&flow=own-the-mistake").json()))
                .doesNotContain(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&from=2199-01-01T00:00:00Z").json())).isEmpty();
        assertThat(ids(ann.get("/api/calls?size=200&to=2001-01-01T00:00:00Z").json())).isEmpty();
    }

    @Test
    void findsCallsByWordsAsTheyWereTyped() {
        assertThat(ids(ann.get("/api/calls?size=200&q=dana%20wells").json())).contains(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&q=late%20every%20single").json()))
                .contains(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&q=100%25%20of").json())).contains(annsCall);
        assertThat(ids(ann.get("/api/calls?size=200&q=100%25late").json())).isEmpty();
        assertThat(ids(ann.get("/api/calls?size=200&q=';drop%20table%20call_row;--").json()))
                .isEmpty();
        assertThat(ids(ann.get("/api/calls?size=200").json())).contains(annsCall);
    }

    @Test
    void pagesThroughTheList() {
        JsonNode first = mia.get("/api/calls?page=0&size=1").json();
        JsonNode second = mia.get("/api/calls?page=1&size=1").json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(first.path("size").intValue()).isEqualTo(1);
        assertThat(second.path("page").intValue()).isEqualTo(1);
        assertThat(first.path("total").intValue()).isGreaterThanOrEqualTo(2);
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void showsEarlierCallsToACustomer() {
        JsonNode manager = mia.get("/api/customers/" + customer).json();

        assertThat(manager.path("name").stringValue()).isEqualTo("Dana Wells");
        assertThat(ids(manager.path("calls"))).containsExactlyInAnyOrder(annsCall, bobsCall);
        assertThat(ids(ann.get("/api/customers/" + customer).json().path("calls")))
                .containsExactly(annsCall);
        assertThat(ids(ann.get("/api/customers/nobody").json().path("calls"))).isEmpty();
    }
}
