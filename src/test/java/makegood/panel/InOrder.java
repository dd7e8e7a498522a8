package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What every page must be in every state: open to all, and no wider than its window. */
final class InOrder {

    private static final String TOO_WIDE = "document.documentElement.scrollWidth - innerWidth";

    /** What fades in has half-way a contrast that is nobody's, what is still fetched stands dimmed or not at all. */
    private static final String AT_REST =
            """
            () => document.getAnimations().every(fade => fade.playState !== 'running')
                && !document.querySelector('[aria-busy=true], .skeleton')
            """;

    private InOrder() {}

    /** @param state named where something is wrong */
    static void check(Page page, String state) {
        page.waitForFunction(AT_REST);
        assertThat(axe(page).analyze().getViolations())
                .as(state)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate(TOO_WIDE)).as(state + ": pixels too wide").isEqualTo(0);
    }

    /** Looked at in the page itself: a second one, in which the findings of frames would be put together, takes as long again. */
    private static AxeBuilder axe(Page page) {
        assertThat(page.frames()).as("a page without frames").hasSize(1);
        return new AxeBuilder(page).setLegacyMode(true);
    }
}
