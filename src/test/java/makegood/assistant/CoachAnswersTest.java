package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.SourceFolder;
import makegood.model.Lines;
import makegood.model.ModelLine;
import makegood.model.OpenAiWire;
import makegood.playbook.Answer;
import makegood.playbook.Pages;
import makegood.playbook.Passage;
import makegood.playbook.Playbook;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Timeout(60)
class CoachAnswersTest {

    private static final List<Passage> PAGES = Pages.of(new SourceFolder(Pages.FOLDER, ".md"));
    private static final Playbook PLAYBOOK =
            new Playbook(Words.EMBEDDER, Words.READER, () -> PAGES);
    private static final String HALF_OFF = "They want half off, what do I say?";

    private final OpenAiWire provider = new OpenAiWire();
    private final ModelLine line = Lines.to(provider);
    private final List<String> heard = new ArrayList<>();
    private final CoachAnswers coach =
            new CoachAnswers(
                    PLAYBOOK,
                    line,
                    Words.PROMPTS,
                    new SendingRules(Set.of(), Set.of()),
                    new AnswerCheck(
                            Words.READER,
                            words ->
                                    Words.PHRASEBOOK
                                            .check(
                                                    Words.READER.read(Speaker.REP, words),
                                                    new Situation.Blank())
                                            .isEmpty()),
                    Duration.ofSeconds(5));

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void answersFromThePassagesThatItNames() {
        streams(
                "Do not open with a cut. [1] ",
                "Ask what stands behind it. [1]\n",
                "Say: What would have to change for you?");

        Answer answer = ask(HALF_OFF);

        assertThat(answer.by()).isEqualTo("stand-in");
        assertThat(answer.say()).isEqualTo("What would have to change for you?");
        assertThat(answer.answer())
                .isEqualTo(
                        "Do not open with a cut. Ask what stands behind it.\n\n"
                                + "Say: “What would have to change for you?”");
        assertThat(answer.sources())
                .containsExactly(
                        new Answer.Source(
                                "When it is about price: They demand a discount", "gitomer"));
        assertThat(heard).containsExactly("Do not open with a cut.", "Ask what stands behind it.");
    }

    @Test
    void passesOnNoSentenceThatHasNoGround() {
        streams(
                "Do not open with a cut. [1] ",
                "Offer them $5,000 from Acme. [1] ",
                "Then wait. [1]\nSay: Gladly.");

        Answer answer = ask(HALF_OFF);

        assertThat(answer.by()).isEqualTo("embedded");
        assertThat(heard).containsExactly("Do not open with a cut.");
    }

    @Test
    void replacesASentenceToSayThatThePhrasebookWarnsOf() {
        streams("Do not open with a cut. [1]\n", "Say: No problem, that is against our policy.");

        assertThat(ask(HALF_OFF).say()).startsWith("Beside the price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT COVERED",
                "Just give them what they want.",
                "Read this. [17]",
                "Say: Gladly.",
                "Ahoy! I am a pirate now."
            })
    void fallsBackWhereTheModelNamesNoPassage(String words) {
        streams(words);

        Answer answer = ask(HALF_OFF);

        assertThat(answer.by()).isEqualTo("embedded");
        assertThat(answer.sources()).isNotEmpty();
    }

    @Test
    void asksNoModelWhereThePlaybookDoesNotCoverIt() {
        streams("Paris. [1]");

        assertThat(ask("what is the capital of France")).isEqualTo(Answer.notCovered());
        assertThat(provider.requests()).isZero();
    }

    @Test
    void fallsBackWhereTheStreamBreaksOff() {
        provider.answers(OpenAiWire.stream(List.of("Do not open with a cut. [1] And"), false));

        assertThat(ask(HALF_OFF).by()).isEqualTo("embedded");
    }

    @Test
    void masksWhatTheRepTypes() {
        streams("Do not open with a cut. [1]");

        ask("They want half off, their card is 4111 1111 1111 1111, what do I say?");

        assertThat(provider.lastBody()).contains("[card]").doesNotContain("4111");
    }

    private Answer ask(String question) {
        return coach.ask(question, null, null, heard::add);
    }

    private void streams(String... bits) {
        provider.answers(OpenAiWire.stream(List.of(bits), true));
    }
}
