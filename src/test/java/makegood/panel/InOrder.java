package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What every page must be in every state: open to all, and no wider than its window. */
final class InOrder {

    private InOrder() {}

    /** @param state named where something is wrong */
    static void check(Page page, String state) {
        // What fades in has half-way a contrast that is nobody's.
        page.waitForFunction(
                "() => document.getAnimations().every(fade => fade.playState !== 'running')");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(state)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(state + ": pixels too wide")
                .isEqualTo(0);
    }
}
