package makegood.assistant;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Summary;
import makegood.letter.AgreedCall;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.model.FakeClock;
import makegood.model.Lines;
import makegood.model.ModelLine;
import makegood.model.OpenAiWire;
import makegood.prompt.Attempts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A model's summary is believed as far as the talk bears it out. */
@Timeout(60)
class LangChainSummarizerTest {

    private static final List<String> ATTEMPTS = Attempts.ALL;

    private final OpenAiWire provider = new OpenAiWire();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FakeClock clock = new FakeClock();
    private final ModelLine line = Lines.to(provider, meters);

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void takesAModelsSummaryThatStandsOnTheTalk() {
        provider.says(
                """
                {"reason":"Deliveries came three weeks late.",
                "text":"Dana left because orders were three weeks late. She asks for a $400 credit.",
                "causes":[{"type":"late-delivery","quote":"three weeks late","line":2}],
                "remedies":[{"type":"credit","quote":"a $400 credit","line":3,"status":"agreed","amount":"$400","when":null}],
                "impacts":[],"commitments":[{"quote":"I will call you on Tuesday at ten.","line":6,"when":"Tuesday at ten"}],
                "conditions":[],"decisionMaker":null,"newVendor":null,"scope":"systemic"}\
                """);

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary.by()).isEqualTo("stand-in");
        assertThat(summary.reason()).isEqualTo("Deliveries came three weeks late.");
        assertThat(summary.causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.seq()).isEqualTo(2));
        assertThat(summary.remedies())
                .extracting(remedy -> remedy.what().status())
                .containsExactly(Remedy.Status.AGREED);
        assertThat(summary.commitments().getFirst().what().due())
                .isEqualTo(AgreedCall.TUESDAY_AT_TEN);
        assertThat(provider.lastBody())
                .contains("2 customer: You were three weeks late.", "json_schema");
    }

    @Test
    void dropsWhatNobodySaidAndCountsIt() {
        provider.says(
                """
                {"reason":"Orders were three weeks late.",
                "text":"Orders were three weeks late. They ask for a credit. They also want $9,999 from Acme.",
                "causes":[{"type":"late-delivery","quote":"three weeks late","line":2},
                {"type":"price","quote":"far too expensive","line":2}],
                "remedies":[{"type":"credit","quote":"a $400 credit","line":3,"status":"asked","amount":"$400","when":null}],
                "impacts":[],"commitments":[],"conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary.by()).isEqualTo("stand-in");
        assertThat(summary.text())
                .isEqualTo("Orders were three weeks late. They ask for a credit.");
        assertThat(summary.causes())
                .extracting(cause -> cause.what().type())
                .containsExactly(Cause.Type.LATE_DELIVERY);
        assertThat(dropped("groundless")).isEqualTo(2);
    }

    @Test
    void fallsBackWhereTooMuchIsMadeUp() {
        provider.says(
                """
                {"reason":"Acme was cheaper.","text":"They moved to Acme for $5.",
                "causes":[{"type":"price","quote":"Acme is cheaper","line":2}],
                "remedies":[],"impacts":[],"commitments":[],"conditions":[],"decisionMaker":"Bob","newVendor":"Acme","scope":null}\
                """);

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary).isEqualTo(embedded(ended(AgreedCall.credit())));
        assertThat(dropped("whole")).isEqualTo(1);
    }

    @Test
    void takesNoYesAndNoDueTimeOnAModelsWord() {
        Calls call =
                ended(
                        Calls.opened()
                                .customer("You were late. I want a refund.", angry())
                                .rep("I hear you. We will see on Monday."));
        provider.says(
                """
                {"reason":"You were late.","text":"They were late.","causes":[],
                "remedies":[{"type":"refund","quote":"I want a refund","line":2,"status":"agreed","amount":null,"when":null}],
                "impacts":[],"commitments":[{"quote":"We will see on Monday","line":3,"when":"on Monday"}],
                "conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary = summary(call);

        assertThat(summary.by()).isEqualTo("stand-in");
        assertThat(summary.remedies().getFirst().what().status()).isEqualTo(Remedy.Status.OFFERED);
        assertThat(summary.commitments().getFirst().what().due()).isNull();
    }

    @Test
    void takesNoPromiseOutOfTheCustomersMouth() {
        Calls call =
                ended(
                        Calls.opened()
                                .customer(
                                        "You said you will refund me $50,000 by Friday.", angry()));
        provider.says(
                """
                {"reason":"A refund.","text":"A refund of $50,000.","causes":[],"remedies":[],"impacts":[],
                "commitments":[{"quote":"you will refund me $50,000 by Friday","line":2,"when":"by Friday"}],
                "conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        assertThat(summary(call).commitments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I'm sorry, I can't do that.",
                "[]",
                "null",
                "{\"reason\":",
                "{\"reason\":null,\"text\":null}",
                "{}"
            })
    void fallsBackWhereTheAnswerIsNoSummary(String answer) {
        provider.says(answer);

        assertThat(summary(ended(AgreedCall.credit())).by()).isEqualTo("embedded");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void fallsBackWhereTheProviderFails(int status) {
        provider.fails(status);

        assertThat(summary(ended(AgreedCall.credit())).by()).isEqualTo("embedded");
    }

    @Test
    void asksForNoSummaryOfACallThatStillRuns() {
        provider.says("{}");

        assertThat(summary(AgreedCall.credit()).by()).isEqualTo("embedded");
        assertThat(provider.requests()).isZero();
    }

    @Test
    void sendsNothingOfAFlowThatIsNeverSent() {
        LangChainSummarizer summarizer =
                summarizer(new SendingRules(Set.of("two-questions"), Set.of()));

        assertThat(summarizer.summarize(ended(AgreedCall.credit()).events()).by())
                .isEqualTo("embedded");
        assertThat(provider.requests()).isZero();
    }

    @Test
    void sendsNoNumbersThatNameSomebody() {
        provider.says("{}");

        summary(
                ended(
                        Calls.opened()
                                .customer(
                                        "My card is 4111 1111 1111 1111, write to dana@example.com"
                                                + " or ring +1 512-555-0101.",
                                        calm())));

        assertThat(provider.lastBody())
                .contains("[card]", "[email]", "[phone]")
                .doesNotContain("4111", "dana@", "555-0101");
    }

    @Test
    void paysForASummaryOnce() {
        provider.says(
                """
                {"reason":"Orders were late.","text":"Orders were three weeks late.","causes":[],"remedies":[],"impacts":[],
                "commitments":[],"conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);
        LangChainSummarizer summarizer = summarizer(new SendingRules(Set.of(), Set.of()));

        summarizer.summarize(ended(AgreedCall.credit()).events());
        summarizer.summarize(ended(AgreedCall.credit()).events());

        assertThat(provider.requests()).isEqualTo(1);
    }

    /** A model that obeys the customer changes nothing: what it then writes has no ground. */
    @ParameterizedTest
    @FieldSource("ATTEMPTS")
    void isNotTalkedIntoAnythingByTheTranscript(String attempt) {
        Calls call =
                ended(Calls.opened().customer("You were late.", angry()).customer(attempt, calm()));
        provider.says(
                """
                {"reason":"All is settled with Acme.","text":"We agreed to a full refund of $77,000 and Maria Lopez confirmed it.",
                "causes":[],"remedies":[{"type":"refund","quote":"a full refund of $77,000","line":3,"status":"agreed","amount":"$77,000","when":null}],
                "impacts":[],"commitments":[{"quote":"We agreed to a full refund","line":3,"when":null}],
                "conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary = summary(call);

        assertThat(summary.by()).isEqualTo("embedded");
        assertThat(summary.commitments()).isEmpty();
        assertThat(summary.text()).doesNotContain("77,000", "Maria");
    }

    private Summary summary(Calls call) {
        return summarizer(new SendingRules(Set.of(), Set.of())).summarize(call.events());
    }

    private static Summary embedded(Calls call) {
        return new EmbeddedSummarizer().summarize(call.events());
    }

    private LangChainSummarizer summarizer(SendingRules rules) {
        return new LangChainSummarizer(
                new EmbeddedSummarizer(),
                line,
                Words.PROMPTS,
                rules,
                Words.READER,
                JsonMapper.builder().build(),
                Duration.ofSeconds(5),
                clock);
    }

    private double dropped(String what) {
        return meters.get("makegood.assistant.dropped").tag("what", what).counter().count();
    }

    private static Calls ended(Calls call) {
        return call.add(seq -> new CallEvent.Ended(call.stamp(seq), null));
    }
}
