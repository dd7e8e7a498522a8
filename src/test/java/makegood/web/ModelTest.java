package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.line.StompLine;
import makegood.model.OpenAiWire;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;

/** What goes to a language model from the whole product, and how its answer comes back over the line. */
@TestPropertySource(
        properties = {
            "makegood.assistant.provider=openai",
            "makegood.assistant.model=stand-in",
            "makegood.assistant.ask-within=15s",
            "makegood.assistant.never-send-flows=patient-return",
            "makegood.assistant.never-send-customers=C-17, C-18"
        })
class ModelTest extends RunningServer {

    private static final OpenAiWire PROVIDER = new OpenAiWire();
    private static final String HALF_OFF = "they want half off, what do I say?";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("makegood.assistant.base-url", PROVIDER::url);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void answer() {
        PROVIDER.answers(
                OpenAiWire.stream(
                        List.of("Do not open with a cut. [1] ", "Ask what it has cost them. [1]"),
                        true));
        PROVIDER.server().resetRequests();
    }

    @Test
    void tellsAnAnswerSentenceBySentenceOverTheLine() {
        String call = opens("two-questions", "C-1");
        try (StompLine line = StompLine.of(port(), ann)) {
            line.sends(
                    "/app/calls/" + call + "/ask",
                    "{\"clientId\":\"q1\",\"question\":\"" + HALF_OFF + "\"}");

            JsonNode first = line.next(frame -> frame.body().contains("\"partial\"")).json();
            JsonNode whole = line.next(frame -> frame.body().contains("\"sources\"")).json();

            assertThat(first.path("clientId").stringValue()).isEqualTo("q1");
            assertThat(first.path("partial").stringValue()).startsWith("Do not open with a cut.");
            assertThat(whole.path("answer").stringValue())
                    .contains("Do not open with a cut.", "Ask what it has cost them.");
            assertThat(whole.path("by").stringValue()).contains("stand-in");
        }
    }

    @Test
    void neverSendsACallOfACustomerWhoIsKeptBack() {
        talksAndAsks(opens("two-questions", "C-18"), "Aldwych");

        assertThat(sent("Aldwych")).isFalse();
    }

    @Test
    void neverSendsACallOnAFlowThatIsKeptBack() {
        talksAndAsks(opens("patient-return", "C-2"), "Bermondsey");

        assertThat(sent("Bermondsey")).isFalse();
    }

    @Test
    void keepsADebriefBackWithTheCallThatItFollows() {
        String call = opens("two-questions", "C-17");

        String debrief = opens("debrief", "C-17", "\"" + call + "\"");

        talksAndAsks(debrief, "Camberwell");

        assertThat(sent("Camberwell")).isFalse();
    }

    @Test
    void sendsAnyOther() {
        String call = opens("two-questions", "C-3");

        talksAndAsks(call, "Deptford");

        await().atMost(Duration.ofSeconds(30)).until(() -> sent("Deptford"));
    }

    /** Whether the provider has read of that place; of another test's it may still hear. */
    private static boolean sent(String place) {
        return PROVIDER.requested().stream()
                .anyMatch(request -> request.getBodyAsString().contains(place));
    }

    /** By every way on which a model could be asked. @param place where it happened */
    private void talksAndAsks(String call, String place) {
        ann.hears(
                call,
                "c1",
                "You were three weeks late in " + place + ", and it cost us four hundred dollars.");
        ann.says(call, "r1", "I'll call you on Tuesday at ten with the plan.");
        ann.post(
                "/api/ask",
                "{\"callId\":\"" + call + "\",\"question\":\"in " + place + " " + HALF_OFF + "\"}");
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"open\"}");
        ann.get("/api/calls/" + call + "/summary");
        ann.get("/api/calls/" + call + "/email");
    }

    private String opens(String flow, String customer) {
        return opens(flow, customer, "null");
    }

    private String opens(String flow, String customer, String follows) {
        return ann.post(
                        "/api/calls",
                        "{\"follows\":"
                                + follows
                                + ",\"flow\":\""
                                + flow
                                + "\",\"customer\":{\"name\":\"Dana Wells\",\"externalId\":\""
                                + customer
                                + "\"}}")
                .json()
                .path("id")
                .stringValue();
    }
}
