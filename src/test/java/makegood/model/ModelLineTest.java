package makegood.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import makegood.prompt.Prompt;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.stream.Stream;

/** Failure is normal: whatever the provider does, there is an answer or a reason, in time. */
@Timeout(60)
class ModelLineTest {

    private static final String SECRET = "sk-secret";

    private final OpenAiWire provider = new OpenAiWire();
    private final FakeClock clock = new FakeClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ModelLine line = line(Provider.OPENAI, 2, 100, 100);

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void givesTheModelsWords() throws NoAnswer {
        provider.says(" What decided it for you? ");

        String answer = line.ask(question("call-1"));

        assertThat(answer).isEqualTo("What decided it for you?");
        assertThat(line.state()).isEqualTo(new LineState("openai", "m", "ready", ""));
        assertThat(provider.lastBody()).contains("the rules", "the data", "\"model\" : \"m\"");
    }

    @Test
    void asksForTheFormItNeeds() throws NoAnswer {
        provider.says("{\"say\":\"x\"}");
        JsonSchema shape =
                JsonSchema.builder()
                        .name("wording")
                        .rootElement(
                                JsonObjectSchema.builder()
                                        .addStringProperty("say")
                                        .required("say")
                                        .build())
                        .build();

        line.ask(
                new Question(
                        Question.Purpose.SUMMARY,
                        null,
                        prompt(),
                        shape,
                        Duration.ofSeconds(5),
                        100));

        assertThat(provider.lastBody()).contains("json_schema", "\"strict\" : true", "wording");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(aResponse().withStatus(401), NoAnswer.Reason.KEY_REFUSED),
                Arguments.of(aResponse().withStatus(403), NoAnswer.Reason.KEY_REFUSED),
                Arguments.of(aResponse().withStatus(404), NoAnswer.Reason.REQUEST_REFUSED),
                Arguments.of(aResponse().withStatus(400), NoAnswer.Reason.REQUEST_REFUSED),
                Arguments.of(aResponse().withStatus(429), NoAnswer.Reason.TOO_MANY),
                Arguments.of(aResponse().withStatus(500), NoAnswer.Reason.PROVIDER_FAILED),
                Arguments.of(aResponse().withStatus(503), NoAnswer.Reason.PROVIDER_FAILED),
                Arguments.of(
                        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                        NoAnswer.Reason.CUT_SHORT),
                Arguments.of(
                        aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                        NoAnswer.Reason.CUT_SHORT),
                Arguments.of(OpenAiWire.json("{\"choices\":"), NoAnswer.Reason.UNREADABLE),
                Arguments.of(
                        OpenAiWire.json("<html>maintenance</html>"), NoAnswer.Reason.UNREADABLE),
                Arguments.of(OpenAiWire.json("{}"), NoAnswer.Reason.PROVIDER_FAILED),
                Arguments.of(OpenAiWire.whole("", "stop"), NoAnswer.Reason.EMPTY),
                Arguments.of(OpenAiWire.whole("   \n", "stop"), NoAnswer.Reason.EMPTY),
                Arguments.of(
                        OpenAiWire.whole("and then and then", "length"), NoAnswer.Reason.TOO_LONG),
                Arguments.of(
                        OpenAiWire.whole("and ".repeat(5_000), "stop"), NoAnswer.Reason.TOO_LONG),
                Arguments.of(
                        OpenAiWire.whole("late", "stop").withFixedDelay(5_000),
                        NoAnswer.Reason.TOO_SLOW),
                Arguments.of(
                        OpenAiWire.whole("slow", "stop").withChunkedDribbleDelay(20, 20_000),
                        NoAnswer.Reason.TOO_SLOW));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhyThereIsNoAnswer(ResponseDefinitionBuilder response, NoAnswer.Reason reason) {
        provider.answers(response);

        NoAnswer failure =
                failure(
                        reason == NoAnswer.Reason.TOO_SLOW
                                ? question("call-1", Duration.ofSeconds(3))
                                : question("call-1"));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(provider.requests()).as("no second try").isEqualTo(1);
        assertThat(count(reason.key())).isEqualTo(1);
    }

    @Test
    void saysSoWhereNobodyListens() {
        provider.close();

        assertThat(failure(question(null)).reason()).isEqualTo(NoAnswer.Reason.UNREACHABLE);
    }

    @Test
    void leavesAProviderAloneThatKeepsFailingAndComesBack() throws NoAnswer {
        provider.fails(500);
        for (int i = 0; i < 4; i++) {
            failure(question(null));
        }

        assertThat(failure(question(null)).reason()).isEqualTo(NoAnswer.Reason.RESTING);
        assertThat(provider.requests()).isEqualTo(4);
        assertThat(line.state())
                .isEqualTo(new LineState("openai", "m", "embedded-only", "the provider failed"));

        provider.says("back");
        clock.pass(Duration.ofSeconds(31));

        assertThat(line.ask(question(null))).isEqualTo("back");
        assertThat(line.state().state()).isEqualTo("ready");
    }

    @Test
    void waitsAsLongAsTheProviderAsks() throws NoAnswer {
        provider.answers(aResponse().withStatus(429).withHeader("Retry-After", "120"));
        failure(question(null));

        clock.pass(Duration.ofSeconds(119));
        assertThat(failure(question(null)).reason()).isEqualTo(NoAnswer.Reason.RESTING);
        assertThat(line.state().reason()).isEqualTo("the provider takes no more requests for now");

        provider.says("now");
        clock.pass(Duration.ofSeconds(2));
        assertThat(line.ask(question(null))).isEqualTo("now");
    }

    @Test
    void stopsAtOnceWhereTheKeyIsRefused() {
        provider.fails(401);

        failure(question(null));

        assertThat(line.state())
                .isEqualTo(
                        new LineState(
                                "openai", "m", "embedded-only", "the provider refuses the key"));
    }

    @Test
    void showsItsKeyNowhere() {
        provider.fails(401);

        NoAnswer failure = failure(question(null));

        assertThat(failure).hasNoCause().hasMessage("the provider refuses the key");
        assertThat(
                        line.state().toString()
                                + meters.getMetersAsString()
                                + settings(Provider.OPENAI, 1, 1, 1))
                .doesNotContain(SECRET)
                .doesNotContain("Dana");
        assertThat(provider.requested().getFirst().getHeader("Authorization"))
                .isEqualTo("Bearer " + SECRET);
    }

    @Test
    void spendsNoMoreThanItMayInAMinute() throws NoAnswer {
        ModelLine bounded = line(Provider.OPENAI, 2, 2, 100);
        provider.says("yes");
        bounded.ask(question("a"));
        bounded.ask(question("b"));

        assertThat(failure(bounded, question("c")).reason())
                .isEqualTo(NoAnswer.Reason.MINUTE_SPENT);
        clock.pass(Duration.ofSeconds(61));
        assertThat(bounded.ask(question("c"))).isEqualTo("yes");
        bounded.close();
    }

    @Test
    void waitsNoLongerForItsNextMinuteWhereTheClockIsSetBack() throws NoAnswer {
        ModelLine bounded = line(Provider.OPENAI, 2, 1, 100);
        provider.says("yes");
        bounded.ask(question("a"));
        clock.pass(Duration.ofHours(-1));
        assertThat(bounded.ask(question("b"))).isEqualTo("yes");
        bounded.close();
    }

    @Test
    void spendsNoMoreThanItMayOnACall() throws NoAnswer {
        ModelLine bounded = line(Provider.OPENAI, 2, 100, 1);
        provider.says("yes");
        bounded.ask(question("a"));

        assertThat(failure(bounded, question("a")).reason()).isEqualTo(NoAnswer.Reason.CALL_SPENT);
        assertThat(bounded.ask(question("b"))).isEqualTo("yes");
        assertThat(bounded.ask(question(null))).isEqualTo("yes");
        bounded.close();
    }

    @Test
    void takesNoMoreAtOnceThanItMay() throws Exception {
        ModelLine bounded = line(Provider.OPENAI, 1, 100, 100);
        provider.saysAfter("slow", 2_500);
        Thread first = Thread.ofVirtual().start(() -> quietly(bounded));
        await().until(() -> provider.requests() > 0 || !first.isAlive());

        NoAnswer busy = failure(bounded, question("b"));

        assertThat(busy.reason()).isEqualTo(NoAnswer.Reason.BUSY);
        first.join();
        bounded.close();
    }

    private void quietly(ModelLine bounded) {
        try {
            bounded.ask(question("a"));
        } catch (NoAnswer failure) {
            throw new AssertionError(failure);
        }
    }

    private NoAnswer failure(Question question) {
        return failure(line, question);
    }

    private static NoAnswer failure(ModelLine line, Question question) {
        return catchThrowableOfType(NoAnswer.class, () -> line.ask(question));
    }

    private long count(String outcome) {
        return meters.get("makegood.assistant.requests").tag("outcome", outcome).timer().count();
    }

    private static Question question(@Nullable String callId) {
        return question(callId, Duration.ofSeconds(30));
    }

    private static Question question(@Nullable String callId, Duration within) {
        return new Question(Question.Purpose.ASK, callId, prompt(), null, within, 100);
    }

    private static Prompt prompt() {
        return new Prompt("the rules", "the data");
    }

    private ModelLine line(Provider who, int atOnce, int perMinute, int perCall) {
        return new ModelLine(settings(who, atOnce, perMinute, perCall), meters, clock);
    }

    private ModelSettings settings(Provider who, int atOnce, int perMinute, int perCall) {
        String url = who == Provider.OLLAMA ? provider.server().baseUrl() : provider.url();
        return new ModelSettings(
                who,
                url,
                "m",
                ApiKey.of(SECRET),
                Duration.ofSeconds(10),
                atOnce,
                perMinute,
                perCall,
                Duration.ofSeconds(30));
    }
}
