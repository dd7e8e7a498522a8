package makegood.model;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import makegood.prompt.Prompt;
import makegood.setting.SettingFault;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Providers by configuration only, and their answers bit by bit. */
@Timeout(60)
class ProvidersTest {

    private static final String SECRET = "sk-secret";

    private final OpenAiWire provider = new OpenAiWire();
    private final FakeClock clock = new FakeClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ModelLine line = line(Provider.OPENAI);

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void passesAStreamOnBitByBit() throws NoAnswer {
        provider.answers(OpenAiWire.stream(List.of("Let them ", "vent."), true));
        List<String> bits = new ArrayList<>();

        String whole = line.ask(question("call-1"), bits::add);

        assertThat(bits).containsExactly("Let them ", "vent.");
        assertThat(whole).isEqualTo("Let them vent.");
    }

    @Test
    void noticesAStreamThatBreaksOff() {
        provider.answers(OpenAiWire.stream(List.of("Let them "), false));

        NoAnswer failure =
                catchThrowableOfType(NoAnswer.class, () -> line.ask(question("call-1"), bit -> {}));

        assertThat(failure.reason()).isEqualTo(NoAnswer.Reason.CUT_SHORT);
    }

    @Test
    void stopsAModelThatTalksForEver() {
        List<String> bits = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            bits.add("and then ");
        }
        provider.answers(OpenAiWire.stream(bits, true));
        StringBuilder heard = new StringBuilder();

        NoAnswer failure =
                catchThrowableOfType(
                        NoAnswer.class, () -> line.ask(question("call-1"), heard::append));

        assertThat(failure.reason()).isEqualTo(NoAnswer.Reason.TOO_LONG);
        assertThat(heard.length()).isLessThanOrEqualTo(800);
    }

    @Test
    void speaksToOllama() throws NoAnswer {
        provider.server()
                .stubFor(
                        post(urlPathMatching(".*/api/chat"))
                                .willReturn(
                                        OpenAiWire.json(
                                                """
                                                {"model":"m","created_at":"2026-11-18T15:00:00Z","done":true,"done_reason":"stop",
                                                "message":{"role":"assistant","content":"from ollama"}}\
                                                """)));
        ModelLine ollama = line(Provider.OLLAMA);

        assertThat(ollama.ask(question(null))).isEqualTo("from ollama");
        ollama.close();
    }

    @Test
    void speaksToAnthropic() throws NoAnswer {
        provider.server()
                .stubFor(
                        post(urlPathMatching(".*/messages"))
                                .willReturn(
                                        OpenAiWire.json(
                                                """
                                                {"id":"1","type":"message","role":"assistant","model":"m","stop_reason":"end_turn",
                                                "content":[{"type":"text","text":"from anthropic"}],
                                                "usage":{"input_tokens":1,"output_tokens":1}}\
                                                """)));
        ModelLine anthropic = line(Provider.ANTHROPIC);

        assertThat(anthropic.ask(question(null))).isEqualTo("from anthropic");
        assertThat(provider.requested().getFirst().getHeader("x-api-key")).isEqualTo(SECRET);
        anthropic.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:11434",
                "ollama",
                "http://",
                "http://exa mple/v1",
                "ftp://models.example.com",
                "user:not-for-a-log@models.example.com"
            })
    void takesNoAddressThatIsNotWhole(String url) {
        assertThatThrownBy(
                        () ->
                                new ModelSettings(
                                        Provider.OLLAMA,
                                        url,
                                        "some-model",
                                        ApiKey.of(""),
                                        Duration.ofSeconds(60),
                                        4,
                                        60,
                                        100,
                                        Duration.ofSeconds(30)))
                .isInstanceOf(SettingFault.class)
                .hasMessageStartingWith("makegood.assistant.base-url is no whole address.")
                .hasMessageNotContaining("not-for-a-log");
    }

    @Test
    void saysWhatToSetWhereSomethingIsMissing() {
        assertThatThrownBy(
                        () ->
                                new ModelSettings(
                                        Provider.OLLAMA,
                                        null,
                                        " ",
                                        ApiKey.NONE,
                                        Duration.ofSeconds(1),
                                        1,
                                        1,
                                        1,
                                        Duration.ofSeconds(30)))
                .hasMessageEndingWith(
                        "Set makegood.assistant.model to the name of a model that ollama serves.");
        assertThatThrownBy(
                        () ->
                                new ModelSettings(
                                        Provider.ANTHROPIC,
                                        null,
                                        "m",
                                        ApiKey.NONE,
                                        Duration.ofSeconds(1),
                                        1,
                                        1,
                                        1,
                                        Duration.ofSeconds(30)))
                .hasMessageContaining("MAKEGOOD_ASSISTANT_KEY");
    }

    @Test
    void isOffWhereNoProviderIsConfigured() {
        ModelLine off =
                new ModelLine(
                        new ModelSettings(
                                Provider.NONE,
                                null,
                                "",
                                ApiKey.NONE,
                                Duration.ofSeconds(1),
                                1,
                                1,
                                1,
                                Duration.ofSeconds(30)),
                        meters,
                        clock);

        assertThat(off.isOn()).isFalse();
        assertThat(failure(off, question(null)).reason()).isEqualTo(NoAnswer.Reason.OFF);
        assertThat(off.state())
                .isEqualTo(new LineState("none", "", "off", "no language model is configured"));
        off.close();
    }

    private static NoAnswer failure(ModelLine line, Question question) {
        return catchThrowableOfType(NoAnswer.class, () -> line.ask(question));
    }

    private static Question question(@Nullable String callId) {
        return new Question(
                Question.Purpose.ASK,
                callId,
                new Prompt("the rules", "the data"),
                null,
                Duration.ofSeconds(30),
                100);
    }

    private ModelLine line(Provider who) {
        String url = who == Provider.OLLAMA ? provider.server().baseUrl() : provider.url();
        return new ModelLine(
                new ModelSettings(
                        who,
                        url,
                        "m",
                        ApiKey.of(SECRET),
                        Duration.ofSeconds(10),
                        2,
                        100,
                        100,
                        Duration.ofSeconds(30)),
                meters,
                clock);
    }
}
