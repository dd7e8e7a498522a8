package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a rep does with the panel, by the words that stand on it. */
record Panel(Page page) {

    void begin(String name) {
        page.getByLabel("Their name").fill(name);
        page.getByLabel("Company").fill("Ortiz Catering");
        page.getByLabel("What do you think happened?")
                .fill("One truck was late. Landmine: their old contact.");
        page.locator("flow-choice summary").click();
        page.locator("input[value=two-questions]").check();
        button("Begin the call").click();
        proposal().waitFor();
    }

    void customerSays(String text) {
        say("Customer", text);
    }

    void repSays(String text) {
        say("Me", text);
    }

    private void say(String speaker, String text) {
        int lines = lines().count();
        page.locator("speaker-switch")
                .getByText(speaker, new Locator.GetByTextOptions().setExact(true))
                .click();
        box().fill(text);
        page.keyboard().press("Enter");
        assertThat(lines()).hasCount(lines + 1);
    }

    /** What the panel proposes to say. */
    Locator proposal() {
        return page.locator("next-step blockquote");
    }

    /** What the panel proposes to do before the talk. */
    Locator task() {
        return page.locator("next-step .task");
    }

    /** The confirmed lines of the talk. */
    Locator lines() {
        return page.locator("talk-line");
    }

    Locator pendingLines() {
        return page.locator("pending-line");
    }

    /** The draft box. */
    Locator box() {
        return page.locator("draft-box textarea");
    }

    Locator warning() {
        return page.locator("draft-warnings");
    }

    Locator lineState() {
        return page.locator(".line-state");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    void end() {
        button("End call").click();
        page.getByRole(AriaRole.DIALOG).getByText("End the call").click();
        page.locator("call-summary").waitFor();
    }
}
