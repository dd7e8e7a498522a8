package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.regex.Pattern;

/** The page on which a call is looked through. */
class ReviewPageTest extends PanelTest {

    private String call;

    @BeforeEach
    void haveACall() {
        call = new OldCalls(new Program(port(), "rep")).angry(OldCalls.LONG_NAME, "crates");
    }

    @ParameterizedTest
    @CsvSource({"320, DARK, de-DE", "1280, LIGHT, en-US"})
    void isOpenToAllInEveryState(int width, ColorScheme theme, String locale) {
        Page page = review("manager", width, theme, locale);
        page.locator("talk-figures dl").first().waitFor();
        for (Locator card : page.locator("score-card > details > summary").all()) {
            card.click();
        }
        page.locator("review-line .hint summary").first().click();
        page.locator("review-line .comment").first().click();
        page.locator("call-curve summary").click();
        InOrder.check(page, "a call with everything open");

        page.navigate("/calls/unknown");
        page.locator(".failed").waitFor();
        InOrder.check(page, "an unknown call");
    }

    @Test
    void leadsFromTheCurveToTheLine() {
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");

        page.locator("call-curve svg a[href='#line-4'] .point").click();

        assertThat(page).hasURL(Pattern.compile("#line-4$"));
        assertThat(page.locator("#line-4")).isInViewport();
        assertThat(page.locator("#line-3 .warnings")).containsText("calm-down");
        assertThat(page.locator("#line-2 .hint .fate")).isVisible();
    }

    @Test
    void tellsACallThatNobodyEndedFromOneThatIsLive() {
        call = new Program(port(), "rep").opens("{\"name\":\"Dana\"}");
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");
        assertThat(page.locator(".facts b")).hasText("live");

        page.clock().setFixedTime(System.currentTimeMillis() + Duration.ofHours(1).toMillis());
        page.reload();

        assertThat(page.locator(".facts b")).hasText("not ended");
    }

    @Test
    void takesCommentsForTheRepAndForOneself() {
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");

        page.locator("#line-4").hover();
        page.locator("#line-4 .comment").click();
        assertThat(page.locator("#line-4 textarea")).isFocused();
        page.keyboard().type("Let them finish.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#line-4 call-comments li.rep")).containsText("Let them finish.");
        page.locator("aside call-comments textarea").fill("Talk with them on Monday.");
        page.locator("aside call-comments select").selectOption("private");
        page.locator("aside call-comments form button").click();
        assertThat(page.locator("aside call-comments li.private")).isVisible();

        Page theirs = review("rep", 480, ColorScheme.LIGHT, "en-US");
        assertThat(theirs.locator("#line-4 call-comments li.rep")).containsText("Let them finish.");
        assertThat(theirs.locator("li.private")).hasCount(0);
        InOrder.check(theirs, "a rep's own call");
    }

    @Test
    void isMarkedAsReviewedAndTakenAlong() {
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");

        page.locator(".mark-reviewed button").click();
        assertThat(page.locator(".mark-reviewed span")).containsText("manager");
        Download file = page.waitForDownload(() -> page.locator(".files").getByText("PDF").click());

        assertThat(file.suggestedFilename()).endsWith(".pdf");
        assertThat(file.failure()).isNull();
    }

    @Test
    void saysNoOutcomeThatCouldNotBeStored() {
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");
        String before = page.locator("select[name=outcome]").inputValue();
        page.route("**/api/calls/*/end", Route::abort);

        page.locator("select[name=outcome]").selectOption("lost");

        assertThat(page.locator("aside .fault").first()).not().hasText("");
        assertThat(page.locator("select[name=outcome]")).hasValue(before);
    }

    @Test
    void takesAnotherWordOnHowItEndedAndOnAPromise() {
        Page page = review("manager", 1280, ColorScheme.LIGHT, "en-US");
        Locator standing = page.locator("talk-figures .due b").first();

        page.locator("select[name=outcome]").selectOption("won-back");
        assertThat(page.locator(".facts b")).hasText("Won back");
        page.locator("talk-figures .due").getByText("Kept").click();
        assertThat(standing).hasText("kept");
        page.locator("talk-figures .due").getByText("Broken").click();
        assertThat(standing).hasText("broken");

        page.reload();
        assertThat(page.locator("select[name=outcome]")).hasValue("won-back");
    }

    private Page review(String person, int width, ColorScheme theme, String locale) {
        return officePage(person, "/calls/" + call, "score-card details", width, theme, locale);
    }
}
