package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.Customer;
import makegood.coach.Said;
import makegood.desk.Answer;
import makegood.desk.CallBook;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.model.OpenAiWire;
import makegood.model.Question;
import makegood.phrasebook.RuleLibrary;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The whole product with a provider that speaks OpenAI's wire. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:assistant",
            "makegood.assistant.provider=openai",
            "makegood.assistant.model=stand-in",
            "makegood.assistant.question-within=9s",
            "makegood.assistant.pause=1s"
        })
@Timeout(120)
class AssistantServerTest {

    private static final OpenAiWire PROVIDER = new OpenAiWire();

    private static final Path OWN_RULES =
            Path.of("target", "test-data", "rules-" + UUID.randomUUID());

    @Autowired private Reception reception;
    @Autowired private CallDesk desk;
    @Autowired private CallBook book;
    @Autowired private RuleLibrary rules;
    @Autowired private MeterRegistry meters;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectories(OWN_RULES);
        properties.add("makegood.assistant.base-url", PROVIDER::url);
        properties.add("makegood.phrasebook.folders", () -> OWN_RULES);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void followsTheScriptedQuestionWithARewordedOne() {
        String scripted = hears(opened(), "Your delivery was late.").advice().next().say();
        String words = "All right. " + scripted;
        PROVIDER.says(words);
        String call = opened();

        Answer heard = hears(call, "Your delivery was late.");

        await().atMost(Duration.ofSeconds(20)).until(() -> reworded(call).isPresent());
        CallEvent.Reworded reworded = reworded(call).orElseThrow();
        assertThat(reworded.say()).isEqualTo(words);
        assertThat(reworded.heardSeq()).isEqualTo(heard.event().seq());
        assertThat(reworded.step()).isEqualTo(heard.advice().next().step());
        assertThat(reworded.model()).isEqualTo("stand-in");
    }

    @Test
    void holdsAModelsWordsAgainstARuleThatWasTakenUpSinceTheStart() throws IOException {
        String scripted = hears(opened(), "Your delivery was late.").advice().next().say();
        Files.writeString(
                OWN_RULES.resolve("very-well.yaml"),
                """
                rule: very-well
                message: "“%s” sounds grudging."
                level: warning
                source: ours
                why: It sounds as if it were not well at all.
                instead: [Yes.]
                tokens: ["very well"]
                bad: [Very well.]
                good: [Gladly.]
                """);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rules.editions().rules().contains("very-well"));
        PROVIDER.says("Very well. " + scripted);
        double before = againstThePhrasebook();
        List<String> calls = new ArrayList<>();

        // After another test's faults the line may rest for a moment.
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> {
                            String call = opened();
                            calls.add(call);
                            hears(call, "Your delivery was late.");
                            return againstThePhrasebook() > before;
                        });

        assertThat(calls).allMatch(call -> reworded(call).isEmpty());
    }

    private double againstThePhrasebook() {
        return meters.counter(
                        "makegood.assistant.dropped",
                        "purpose",
                        Question.Purpose.NEXT_QUESTION.key(),
                        "what",
                        "against-the-phrasebook")
                .count();
    }

    @Test
    void neverRewordsOnceTheTalkHasGoneOn() {
        PROVIDER.saysAfter("What happened, as you see it?", 4_000);
        String call = opened();

        Answer first = hears(call, "Your delivery was late.");
        desk.hear(call, new Sender("rep", null, null), Said.by(Speaker.REP, "What happened?"));

        await().during(Duration.ofMillis(5_000))
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                book.events(call).stream()
                                        .noneMatch(CallEvent.Reworded.class::isInstance));
        assertThat(first.advice().next()).isNotNull();
    }

    @Test
    void liveLaneDoesNotWait() {
        PROVIDER.saysAfter("What happened, as you see it?", 8_000);
        String call = opened();
        hears(call, "Hello.");
        long started = System.nanoTime();

        hears(call, "Your delivery was late.");

        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofMillis(7_000));
    }

    @Test
    void keepsTheEmbeddedSummaryWhereTheProviderIsDown() {
        PROVIDER.fails(500);
        String call = opened();
        hears(call, "Your delivery was three weeks late.");
        desk.act(call, new Sender("rep", null, null), new Command.End(null));

        assertThat(book.summary(call).by()).isEqualTo("embedded");
    }

    private Optional<CallEvent.Reworded> reworded(String call) {
        return book.events(call).stream()
                .filter(CallEvent.Reworded.class::isInstance)
                .map(CallEvent.Reworded.class::cast)
                .findFirst();
    }

    private Answer hears(String call, String text) {
        return desk.hear(call, new Sender("rep", null, null), Said.by(Speaker.CUSTOMER, text));
    }

    private String opened() {
        Customer dana = new Customer("Dana", null, null, null, null, null);
        Opening opening = new Opening("two-questions", null, dana, null, Authority.UNSET);
        return reception.open(new Sender("rep", null, null), opening).state().callId();
    }
}
