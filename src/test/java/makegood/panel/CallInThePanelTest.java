package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** A whole call in the panel, by mouse and by keyboard alone. */
class CallInThePanelTest extends PanelTest {

    @Test
    void leadsACallFromItsStartToItsSummary() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        String opening = panel.proposal().innerText();

        panel.button("I said this").click();
        assertThat(panel.lines()).hasCount(1);
        panel.customerSays(
                "Your truck came four hours late on the morning of a wedding and nobody called"
                        + " me.");
        panel.repSays("Thank you for telling me. Please go on.");
        panel.customerSays(
                "It cost me $1,900 and the bride's mother cried in my office. I am furious.");
        panel.customerSays("I want a $400 credit by Friday.");

        assertThat(panel.lines()).hasCount(5);
        assertThat(panel.lines().first()).containsText(opening.replaceAll("[“”]", ""));
        assertThat(panel.proposal()).not().hasText(opening);
        assertThat(page.locator("known-facts")).containsText("late delivery");
        assertThat(page.locator("known-facts")).containsText("credit");

        panel.end();

        assertThat(page.locator("call-summary h1")).containsText("Dana Ortiz");
        assertThat(page.locator("call-summary")).containsText("late delivery");
        assertThat(page.locator("call-summary")).containsText("$400");
        assertThat(page.locator("call-summary talk-line")).hasCount(5);
        assertThat(page.locator("call-summary .paragraph a[href^='#line-']").first()).isVisible();
    }

    @Test
    void isHandedToAColleagueWhoIsToldOfItWhereTheyWait() {
        Page colleague =
                officePage("manager", "/", "call-start h1", 360, ColorScheme.DARK, "en-US");
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Hanna Over");
        panel.customerSays("You were three weeks late.");

        panel.button("End call").click();
        panel.button("Hand to a colleague").click();
        page.locator("hand-over select").selectOption("manager");
        panel.button("Hand it over").click();

        assertThat(page.locator(".gone")).containsText("Handed to manager.");
        colleague.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(colleague.locator(".waiting")).containsText("Hanna Over");
        InOrder.check(colleague, "a call that waits");
        colleague.getByText("Go to it").click();
        assertThat(new Panel(colleague).lines()).hasCount(1);
    }

    @Test
    void warnsBeforeAHarmfulPhraseIsOutAndReplacesIt() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");

        panel.customerSays("Thanks for taking the order back.");
        panel.box().fill("r:No problem, I will send the new one today.");
        assertThat(panel.warning()).containsText("No problem");
        panel.warning().locator(".instead button").first().click();

        assertThat(panel.warning()).hasCount(0);
        assertThat(panel.box()).not().hasValue(Pattern.compile("No problem.*"));
        assertThat(panel.box()).hasValue(Pattern.compile(".* I will send the new one today\\."));
        assertThat(panel.box()).isFocused();
    }

    @Test
    void keepsTheWholeSentenceToSayInSightBesideALongWarning() {
        Page page = startPage(360, 640, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.customerSays("You were three weeks late. I want a $400 credit by Friday!");

        panel.box().fill("r:Let me know if you have any other problems with that order of yours.");
        panel.warning().waitFor();

        Object hidden =
                page.evaluate(
                        """
                        () => document.querySelector('next-step blockquote').getBoundingClientRect().bottom
                          - document.querySelector('next-step .actions').getBoundingClientRect().top\
                        """);
        Assertions.assertThat(((Number) hidden).doubleValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void showsTheWarningUnderALineThatWasSaidAllTheSame() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");

        panel.repSays("Calm down, please.");

        assertThat(panel.lines().last().locator("mark.warning")).hasText("Calm down");
        assertThat(panel.lines().last().locator(".warning-note")).containsText("belittles");
    }

    @Test
    void needsNoMouse() {
        Page page = startPage(360, 740, ColorScheme.DARK);
        Panel panel = new Panel(page);

        page.keyboard().type("Dana Ortiz");
        page.keyboard().press("Control+Enter");
        panel.task().waitFor();
        page.keyboard().press("Control+Enter");
        panel.proposal().waitFor();
        page.keyboard().press("Control+Enter");
        assertThat(panel.lines()).hasCount(1);
        page.keyboard().type("Nobody rang me back for three weeks.");
        page.keyboard().press("Enter");
        assertThat(panel.lines()).hasCount(2);
        page.keyboard().press("Alt+s");
        page.keyboard().type("Calm down, I will call you on Tuesday at ten.");
        panel.warning().waitFor();
        page.keyboard().press("Alt+r");
        assertThat(panel.warning()).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(panel.lines()).hasCount(3);
        page.keyboard().press("Alt+q");
        page.keyboard().press("Enter");

        assertThat(page.locator("call-summary h1")).isFocused();
        assertThat(page.locator("call-summary talk-line")).hasCount(3);
    }

    @Test
    void refusesACallWithoutANameAndSaysSo() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);

        new Panel(page).button("Begin the call").click();

        assertThat(page.getByLabel("Their name")).isFocused();
        assertThat(page.locator("#fault-name")).containsText("a name is enough");
    }

    @Test
    void takesBackALineInError() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.customerSays("I want my money back.");
        assertThat(page.locator("known-facts")).containsText("refund");

        page.keyboard().press("Alt+z");

        assertThat(panel.lines().last()).containsText("undone");
        assertThat(page.locator("known-facts")).not().containsText("refund");
    }

    @Test
    void asksTheCoachWithoutLoggingTheQuestion() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");

        panel.box().fill("? Should I apologize first?");
        page.keyboard().press("Enter");

        assertThat(page.locator("coach-answer .sources cite").first()).isVisible();
        assertThat(panel.lines()).hasCount(0);
        assertThat(page.locator("speaker-switch input[value=customer]")).isChecked();
    }

    @Test
    void playsASampleCallWithoutStoringIt() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);

        panel.button("Watch a sample call").click();

        assertThat(panel.lines()).not().hasCount(0);
        assertThat(page.locator("sample-bar")).containsText("Nothing is stored");
        panel.button("To the summary").click();
        assertThat(page.locator("call-summary h1")).containsText("Dana Ortiz");
    }
}
