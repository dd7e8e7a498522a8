package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

/** The page of all calls. */
class CallsPageTest extends PanelTest {

    private final String word = "w" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void haveCalls() {
        OldCalls old = new OldCalls(new Program(port(), "rep"));
        old.angry(OldCalls.LONG_NAME, word);
        old.calm("דנה כהן", word);
    }

    @ParameterizedTest
    @CsvSource({"320, DARK, de-DE", "1280, LIGHT, en-US"})
    void isOpenToAllInEveryState(int width, ColorScheme theme, String locale) {
        Page page = calls("manager", "?q=" + word, width, theme, locale);
        assertThat(page.locator("calls-list li h2")).hasCount(2);
        page.locator("calls-filter summary").click();
        InOrder.check(page, "found, with filters");

        page.navigate("/calls?q=" + word + "nowhere&outcome=lost");
        page.locator(".empty").waitFor();
        InOrder.check(page, "none found");

        page.navigate("/calls?minAnger=9");
        page.locator(".failed").waitFor();
        InOrder.check(page, "a filter at fault");

        page.navigate("/calls");
        page.locator("calls-list").waitFor();
        InOrder.check(page, "all calls");
    }

    @Test
    void marksTheWordsThatAreLookedForAndLeadsToTheirLine() {
        Page page = calls("manager", "", 1280, ColorScheme.LIGHT, "en-US");

        page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX)
                .fill("weeks late " + word);
        assertThat(page).hasURL(Pattern.compile("q=weeks\\+late\\+" + word));
        assertThat(page.locator(".count")).hasText("One call");
        assertThat(
                        page.locator(".hits .hit")
                                .filter(new Locator.FilterOptions().setHasText("late"))
                                .first())
                .isVisible();
        page.locator(".hits a[href$='#line-2']").click();

        assertThat(page).hasURL(Pattern.compile("/calls/[0-9a-f-]{36}\\?q=.*#line-2"));
        assertThat(page.locator("#line-2 .hit").first()).isVisible();
    }

    @Test
    void keepsWhatIsChosenInTheAddressAndAsAView() {
        Page page = calls("manager", "?q=" + word, 1280, ColorScheme.LIGHT, "en-US");

        page.locator("calls-filter summary").click();
        page.locator("select[name=minFinalAnger]").selectOption("2");
        assertThat(page).hasURL(Pattern.compile("minFinalAnger=2"));
        page.getByText("Save this view").click();
        InOrder.check(page, "naming a view");
        page.locator("saved-views input[name=title]").fill("View " + word);
        page.keyboard().press("Enter");
        page.locator("saved-views a[aria-current=true]").waitFor();
        page.goBack();
        page.getByText("View " + word).click();

        assertThat(page).hasURL(Pattern.compile("minFinalAnger=2"));
        assertThat(page.locator("saved-views a[aria-current=true]")).hasText("View " + word);
    }

    @Test
    void showsTheLastPageToWhoeverAsksForOneBehindIt() {
        Page page = calls("manager", "?page=99&q=" + word, 1280, ColorScheme.LIGHT, "en-US");

        assertThat(page.locator("calls-list li h2")).hasCount(2);
        assertThat(page.locator(".pager")).hasCount(0);
    }

    @Test
    void showsARepTheirOwnCallsAndNoWayOut() {
        Page page = calls("rep", "?q=" + word, 360, ColorScheme.LIGHT, "en-US");

        assertThat(page.locator("h1")).hasText("Your calls");
        assertThat(page.locator("page-links a")).hasCount(3);
        assertThat(page.locator(".files")).hasCount(0);
        InOrder.check(page, "a rep's calls");
    }

    private Page calls(String person, String query, int width, ColorScheme theme, String locale) {
        return officePage(
                person, "/calls" + query, "calls-list, .empty, .failed", width, theme, locale);
    }
}
