package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score card from the manager's confirmation to the rep's word. */
class ScoresPageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK, de-DE", "1280, LIGHT, en-US"})
    void isConfirmedByAManagerAndDisputedByTheRep(int width, ColorScheme theme, String locale) {
        String call = new OldCalls(new Program(port(), "rep")).angry(OldCalls.LONG_NAME, "crates");

        Page page =
                officePage("manager", "/calls/" + call, "score-card details", width, theme, locale);
        Locator card = page.locator("score-card > details").first();
        card.locator("summary").first().click();
        card.locator("fieldset").first().locator("input").last().check();
        card.locator("textarea").fill("A good begin.");
        InOrder.check(page, "a proposal");
        card.locator("button.primary").click();
        card.getByRole(com.microsoft.playwright.options.AriaRole.STATUS).waitFor();
        InOrder.check(page, "confirmed");

        Page own = officePage("rep", "/", "own-scores summary", width, theme, locale);
        Locator mine = own.locator("own-scores > ul > li").first();
        mine.locator("summary").first().click();
        mine.locator("textarea").fill("They were furious before I said a word.");
        assertThat(mine.locator("a[href*='#line-']").first())
                .hasAttribute(
                        "href", java.util.regex.Pattern.compile("/calls/" + call + "#line-\\d+"));
        InOrder.check(own, "what was said of a call");
        mine.locator("button").last().click();
        assertThat(mine.locator("score-reply q"))
                .hasText("They were furious before I said a word.");
        assertThat(mine.locator("score-reply textarea").first()).hasValue("");
        assertThat(mine.locator("summary").first())
                .not()
                .containsText(locale.equals("de-DE") ? "wartet" : "waits");

        page.reload();
        assertThat(page.locator(".facts .flag.disputed")).isVisible();
        InOrder.check(page, "disputed");

        page.locator("score-card > details > summary").first().click();
        page.locator("score-card button.primary").first().click();
        assertThat(page.locator("score-reply .settled q"))
                .hasText("They were furious before I said a word.");
        InOrder.check(page, "what was disputed");
    }

    @Test
    void keepsWhatWasAnsweredToAFormThatIsEditedMeanwhile() {
        String call = new OldCalls(new Program(port(), "rep")).angry("Dana Ortiz", "crates");
        Page page =
                officePage(
                        "manager",
                        "/calls/" + call,
                        "score-card details",
                        480,
                        ColorScheme.LIGHT,
                        "en-US");
        Locator card = page.locator("score-card > details").first();
        card.locator("summary").first().click();
        card.locator("textarea").fill("Keep the calm.");
        page.route(
                "**/scorecards/first-call",
                route ->
                        route.resume(
                                new Route.ResumeOptions()
                                        .setPostData(
                                                route.request()
                                                        .postData()
                                                        .replaceFirst(
                                                                "\"version\":\"[^\"]+\"",
                                                                "\"version\":\"before\""))),
                new Page.RouteOptions().setTimes(1));

        card.locator("button.primary").click();
        assertThat(card.locator("[role=alert]")).containsText("edited meanwhile");
        assertThat(card.locator("textarea")).hasValue("Keep the calm.");
        card.locator("button.primary").click();

        assertThat(card.locator("[role=status]")).isVisible();
        assertThat(card.locator("textarea")).hasValue("Keep the calm.");
    }

    @Test
    void asksForEachCardsReasonUnderItsOwnName() {
        String call = new OldCalls(new Program(port(), "rep")).angry("Dana Ortiz", "crates");
        Program manager = new Program(port(), "manager");
        manager.score(call, "first-call");
        manager.score(call, "making-good");

        Page page =
                officePage(
                        "rep",
                        "/calls/" + call,
                        "score-card details",
                        480,
                        ColorScheme.LIGHT,
                        "en-US");

        assertThat(page.locator("score-reply textarea")).hasCount(2);
        assertThat(page.locator("#reason-first-call")).hasCount(1);
        assertThat(page.locator("#reason-making-good")).hasCount(1);
    }
}
