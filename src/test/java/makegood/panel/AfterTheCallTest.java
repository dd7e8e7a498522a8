package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

/** What a rep does once a call is over: the letter, the tasks, the debrief; and what is shown and kept besides. */
class AfterTheCallTest extends PanelTest {

    private Page page;
    private Panel panel;

    @BeforeEach
    void endACall() {
        page = startPage(360, 740, ColorScheme.LIGHT);
        panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.customerSays("You were three weeks late, and it cost us $1,900.");
        panel.repSays("I am sorry. I will send you the credit by Friday at ten.");
        panel.end();
    }

    @Test
    void offersTheLetterAndTheTasksAsFiles() throws Exception {
        assertThat(page.locator("follow-up .sheet")).containsText("Dana");
        Download letter =
                page.waitForDownload(
                        () -> page.locator("follow-up").getByText("Download as e-mail").click());
        Download tasks =
                page.waitForDownload(
                        () -> page.locator("follow-up").getByText("Into the calendar").click());

        assertThat(letter.suggestedFilename()).endsWith(".revisit.eml");
        assertThat(Files.readString(letter.path())).contains("Subject:");
        assertThat(tasks.suggestedFilename()).endsWith(".ics");
        assertThat(Files.readString(tasks.path())).contains("BEGIN:VTODO");
    }

    @Test
    void saysThatNobodyIsCalledWhoWantsToBeLeftAlone() {
        page.navigate("/");
        page.locator("call-start h1").waitFor();
        panel.begin("Kim Roe");
        panel.repSays("I will call you on Friday at ten.");
        panel.customerSays("No. Stop calling me, and never call me again.");
        panel.end();

        assertThat(page.locator("follow-up .missing")).containsText("left alone");
        assertThat(page.locator("follow-up .left-alone")).containsText("call nobody");
    }

    @Test
    void writesTheLetterThatIsChosen() {
        String first = page.locator("follow-up .sheet").innerText();

        page.locator("follow-up select").selectOption("peace-offering");

        assertThat(page.locator("follow-up .sheet")).not().hasText(first);
    }

    @Test
    void asksOneQuestionAfterTheOtherAndLetsTheAnswersEnterTheSummary() {
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        answer("They said that we were three weeks late.");
        answer("We thought it was the price.");
        answer("It is how we work: every order is late.");
        assertThat(page.locator("debrief-chat .chat > li")).hasCount(3);
        assertThat(page.locator("debrief-chat .chat .asked").first())
                .containsText("What reason did they give");

        page.reload();
        assertThat(page.locator("debrief-chat .chat > li")).hasCount(3);
        panel.button("Leave out").click();
        assertThat(page.locator("debrief-chat .question .asked")).containsText("other customers");
        panel.button("To the summary").click();

        assertThat(page.locator("call-summary .outcome")).containsText("The way we work");
        assertThat(page.locator("call-summary talk-line")).hasCount(2);
    }

    @Test
    void putsARewordedQuestionInThePlaceOfTheScriptedOne() {
        Object next =
                page.evaluate(
                        """
                        async () => {
                          const {after, NO_CALL} = await import('/models/call-view.js');
                          const view = {...NO_CALL, next: {step: 'reason', say: 'Why?'}};
                          const other = after(view, {type: 'reworded', seq: 3, step: 'remedy', say: 'No', model: 'm'});
                          const own = after(view, {type: 'reworded', seq: 3, step: 'reason', say: 'What led you away?', model: 'm'});
                          return [other.next.say, own.next.say, own.next.reworded];
                        }
                        """);

        assertThat(next).isEqualTo(List.of("Why?", "What led you away?", "m"));
    }

    @Test
    void keepsWhatTheRepPickedWhenTheAdviceIsReworded() {
        Object shown =
                page.evaluate(
                        """
                        async () => {
                          await import('/elements/next-step.js');
                          const card = document.createElement('next-step');
                          Object.assign(card, {step: {step: 'a', say: 'Scripted?', why: ''}, others: [], values: {}});
                          document.body.append(card);
                          await card.updateComplete;
                          card.step = {...card.step, say: 'Better?', reworded: 'a model'};
                          await card.updateComplete;
                          const seen = [card.querySelector('blockquote').textContent, card.querySelector('.reworded').textContent, card.taken.wording ?? 'none'];
                          card.remove();
                          return seen;
                        }
                        """);

        assertThat(shown).isEqualTo(List.of("Better?", "reworded by a model", "none"));
    }

    @Test
    void goesOnWithTheDebriefThatWasBegun() {
        String ended = page.url();
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        answer("They said that we were three weeks late.");
        page.navigate("/");
        assertThat(page.locator("own-calls li").first()).containsText("Debrief");

        page.navigate(ended);
        panel.button("Debrief").click();

        assertThat(page.locator("debrief-chat .chat .answer"))
                .hasText("They said that we were three weeks late.");
    }

    @Test
    void endsADebriefThatTheRepGoesBackFrom() {
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        answer("They said that we were three weeks late.");

        page.locator("debrief-chat header a").click();

        page.locator("call-summary header a.product").click();
        assertThat(page.locator("own-calls li").first()).containsText("ended");
    }

    @Test
    void takesADebriefThatWasLeftLongAgoForOver() {
        Object over =
                page.evaluate(
                        """
                        async () => {
                          const {isOver} = await import('/models/calls-in-progress.js');
                          const [now, before] = [Date.parse('2026-11-23T12:00:00Z'), '2026-11-23T10:59:00Z'];
                          return [isOver({flow: 'debrief', lastAt: before}, now),
                            isOver({flow: 'debrief', lastAt: '2026-11-23T11:30:00Z'}, now),
                            isOver({flow: 'two-questions', lastAt: before}, now)];
                        }
                        """);

        assertThat(over).isEqualTo(List.of(true, false, false));
    }

    @Test
    void letsAnAnswerOfTheDebriefBeChanged() {
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        answer("They said that we were three weeks late.");

        page.keyboard().press("Alt+z");

        assertThat(page.locator("debrief-chat .chat .answer")).hasCount(0);
        assertThat(page.locator("debrief-chat textarea"))
                .hasValue("They said that we were three weeks late.");
        assertThat(page.locator("debrief-chat .question .asked"))
                .containsText("What reason did they give");
    }

    @Test
    void asksNothingMoreOnceTheLastQuestionOfTheDebriefIsAnswered() {
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        answer("They said that we were three weeks late.");

        for (int i = 0; i < 12 && page.locator("debrief-chat .question").count() > 0; i++) {
            String asked = page.locator("debrief-chat .question .asked").innerText();
            panel.button("Leave out").click();
            assertThat(page.locator("debrief-chat")).not().containsText(asked);
        }

        assertThat(page.locator("debrief-chat [role=status]").last()).containsText("That is all");
        assertThat(page.locator("debrief-chat textarea")).hasCount(0);
    }

    private void answer(String text) {
        int answers = page.locator("debrief-chat .chat .answer").count();
        page.locator("debrief-chat textarea").fill(text);
        page.keyboard().press("Enter");
        assertThat(page.locator("debrief-chat .chat .answer")).hasCount(answers + 1);
    }
}
