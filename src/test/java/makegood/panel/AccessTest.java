package makegood.panel;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the panel, in both themes: axe finds nothing, and nothing runs out of a 320 pixels wide window. */
class AccessTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void isOpenToAllInEveryState(int width, ColorScheme theme) {
        Page signIn = blankPage(width, 700, theme, port());
        signIn.navigate("/");
        InOrder.check(signIn, "sign-in");

        Page page = startPage(width, 700, theme);
        Panel panel = new Panel(page);
        InOrder.check(page, "start");
        panel.button("Begin the call").click();
        InOrder.check(page, "start with a fault");
        panel.begin("Maximiliana Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Langenburg");
        InOrder.check(page, "empty talk");
        panel.customerSays("You were three weeks late, nobody called me, and it cost us $30,000.");
        panel.customerSays("I want a $400 credit by Friday.");
        panel.repSays("Calm down, I will call you by Tuesday at ten.");
        panel.box().fill("No problem, I will try");
        panel.warning().waitFor();
        InOrder.check(page, "talk with a warning");
        panel.box().fill("? Should I apologize first?");
        page.keyboard().press("Enter");
        page.locator("coach-answer .answer").waitFor();
        InOrder.check(page, "talk with an answer");
        page.locator("step-menu summary").click();
        InOrder.check(page, "talk with the menu");
        page.keyboard().press("Escape");
        page.locator("known-facts button").first().click();
        InOrder.check(page, "talk with a correction");
        page.keyboard().press("Escape");
        page.keyboard().press("Alt+l");
        page.locator("speech-switch dialog[open]").waitFor();
        InOrder.check(page, "talk with the question about speech");
        page.keyboard().press("Escape");
        String call = page.url().replaceAll(".*call=", "");
        Program manager = new Program(port(), "manager");
        manager.post(
                "/api/calls/" + call + "/whispers",
                "{\"clientId\":\"w\",\"text\":\"Let them finish first.\"}");
        page.locator("whisper-note .whispered").waitFor();
        InOrder.check(page, "talk with a whisper");
        panel.button("End call").click();
        InOrder.check(page, "end");
        page.keyboard().press("Escape");
        panel.end();
        InOrder.check(page, "summary");
        panel.button("Hand to a colleague").click();
        InOrder.check(page, "summary with a colleague to choose");
        page.keyboard().press("Escape");
        panel.button("Debrief").click();
        page.locator("debrief-chat .question").waitFor();
        InOrder.check(page, "debrief");
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void isOpenToAllAroundCustomers(int width, ColorScheme theme) {
        String customer = "C-" + System.nanoTime();
        Program rep = new Program(port(), "rep");
        String call = rep.opens("{\"name\":\"Dana Ortiz\",\"externalId\":\"" + customer + "\"}");
        rep.hears(call, "You were three weeks late, and it cost us $1,900.");
        rep.says(call, "I will call you on Tuesday at ten.");
        rep.hears(call, "Do not call me again.");
        Page page = startPage(width, 700, theme);

        page.navigate("/customers/" + customer);
        page.locator(".do-not-call").waitFor();
        page.locator("stop-form summary").click();
        InOrder.check(page, "customer");
        page.navigate("/call?customer=Dana%20Ortiz&externalId=" + customer);
        page.locator(".do-not-call").waitFor();
        InOrder.check(page, "stop");
        new Panel(page).button("Call all the same").click();
        InOrder.check(page, "stop without a reason");
    }
}
