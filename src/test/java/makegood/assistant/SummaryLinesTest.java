package makegood.assistant;

import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Summary;
import makegood.letter.AgreedCall;
import makegood.model.FakeClock;
import makegood.model.Lines;
import makegood.model.ModelLine;
import makegood.model.OpenAiWire;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Each line of a model's summary rests on utterances. */
@Timeout(60)
class SummaryLinesTest {

    /** A model's answer, its promises as JSON with commas between. */
    private static final String SAYS_LITTLE =
            """
            {"reason":"Orders were three weeks late.","text":"Orders were three weeks late. They ask for a credit.",
            "causes":[],"remedies":[],"impacts":[],"commitments":[%s],"conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
            """;

    private final OpenAiWire provider = new OpenAiWire();
    private final ModelLine line = Lines.to(provider);

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void namesTheUtterancesThatEachLineRestsOn() {
        provider.says(
                """
                {"reason":"Deliveries came three weeks late.",
                "text":"Dana left because orders were three weeks late. She asks for a $400 credit, in writing. The rep will call on Tuesday.",
                "causes":[],"remedies":[],"impacts":[],"commitments":[],
                "conditions":[{"quote":"Only if you put it in writing","line":5}],
                "decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary.lines())
                .containsExactly(
                        new Summary.Line(
                                Summary.Part.REASON,
                                "Deliveries came three weeks late.",
                                List.of(2)),
                        new Summary.Line(
                                Summary.Part.TEXT,
                                "Dana left because orders were three weeks late.",
                                List.of(2)),
                        new Summary.Line(
                                Summary.Part.TEXT,
                                "She asks for a $400 credit, in writing.",
                                List.of(3, 5)),
                        new Summary.Line(
                                Summary.Part.TEXT, "The rep will call on Tuesday.", List.of(6)),
                        new Summary.Line(
                                Summary.Part.CONDITION,
                                "Only if you put it in writing",
                                List.of(5)));
    }

    @Test
    void dropsASentenceThatRestsOnNoUtterance() {
        provider.says(
                """
                {"reason":"Orders were three weeks late.",
                "text":"Orders were three weeks late. They ask for a credit. Rain had flooded our whole warehouse.",
                "causes":[{"type":"late-delivery","quote":"three weeks late","line":2}],
                "remedies":[],"impacts":[],"commitments":[],"conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary.by()).isEqualTo("stand-in");
        assertThat(summary.text())
                .isEqualTo("Orders were three weeks late. They ask for a credit.");
    }

    @Test
    void aQuestionOfTheRepBearsNothingOutWithoutItsAnswer() {
        provider.says(
                """
                {"reason":"Orders were three weeks late.",
                "text":"The invoices had been doubled. A forklift had crushed pallets.",
                "causes":[],"remedies":[],"impacts":[],"commitments":[],"conditions":[],"decisionMaker":null,"newVendor":null,"scope":null}\
                """);

        Summary summary =
                summary(
                        ended(
                                AgreedCall.credit()
                                        .rep("Had the invoices been doubled?", calm())
                                        .customer("Every one of them.", calm())
                                        .rep("Had a forklift crushed the pallets?", calm())));

        assertThat(summary.lines())
                .filteredOn(line -> line.part() == Summary.Part.TEXT)
                .containsExactly(
                        new Summary.Line(
                                Summary.Part.TEXT,
                                "The invoices had been doubled.",
                                List.of(8, 9)));
    }

    @Test
    void keepsThePromisesThatTheModelLeavesOut() {
        provider.says(SAYS_LITTLE.formatted(""));

        Summary summary = summary(ended(AgreedCall.credit()));

        assertThat(summary.by()).isEqualTo("stand-in");
        assertThat(summary.commitments())
                .extracting(promise -> promise.what().what())
                .containsExactly("call you", "look into it");
        assertThat(summary.commitments().getFirst().what().due())
                .isEqualTo(AgreedCall.TUESDAY_AT_TEN);
    }

    @Test
    void takesUpNoPromiseAgainThatTheRepHasPutRight() {
        provider.says(
                SAYS_LITTLE.formatted(
                        "{\"quote\":\"I will call you on Tuesday at"
                                + " ten\",\"line\":6,\"when\":\"Tuesday at ten\"}"));

        Calls call = AgreedCall.credit();
        Summary summary =
                summary(
                        ended(
                                call.add(
                                        seq ->
                                                new CallEvent.PromiseCorrected(
                                                        call.stamp(seq), 6, 0, null, null))));

        assertThat(summary.commitments())
                .extracting(promise -> promise.what().what())
                .containsExactly("look into it");
    }

    private Summary summary(Calls call) {
        return new LangChainSummarizer(
                        new EmbeddedSummarizer(),
                        line,
                        Words.PROMPTS,
                        new SendingRules(Set.of(), Set.of()),
                        Words.READER,
                        JsonMapper.builder().build(),
                        Duration.ofSeconds(5),
                        new FakeClock())
                .summarize(call.events());
    }

    private static Calls ended(Calls call) {
        return call.add(seq -> new CallEvent.Ended(call.stamp(seq), null));
    }
}
