package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The panel's models, run where they live: in the browser, without the page. */
class ModelsTest extends PanelTest {

    private Page page;

    @BeforeEach
    void openAnyPage() {
        page = blankPage(360, 740, ColorScheme.LIGHT, port());
        page.navigate("/sign-in");
    }

    @Test
    void waitsNoLongerForAnAnswerThanItWasTold() {
        page.route("**/never", route -> {});

        Object told =
                run(
                        "api.js",
                        "return new Api().get('/never', 50).catch(({message}) => message);",
                        "Api");

        assertThat(told).asString().contains("does not answer");
    }

    @Test
    void putsEventsInTheOrderOfTheirSeqAndDropsDoubles() {
        Object order =
                run(
                        "event-order.js",
                        """
                        const order = new EventOrder();
                        const taken = [[{seq: 2}], [{seq: 1}, {seq: 2}], [{seq: 4}], [{seq: 3}, {seq: 1}]]
                            .map((events) => order.accept(events).map(({seq}) => seq));
                        return [taken, order.hasGap, order.last];
                        """,
                        "EventOrder");

        assertThat(order)
                .isEqualTo(
                        List.of(
                                List.of(List.of(), List.of(1, 2), List.of(), List.of(3, 4)),
                                false,
                                4));
    }

    @Test
    void keepsAPromiseRightWhenItsLineComesBackToTheRep() {
        Object promises =
                run(
                        "call-view.js",
                        """
                        const advice = {commitments: [{what: 'call', due: null}]};
                        const events = [
                          {type: 'heard', seq: 2, utterance: {speaker: 'rep', text: 'I will call.'}, advice},
                          {type: 'promise-corrected', seq: 3, promisedSeq: 2, which: 0, what: 'write'},
                          {type: 'reassigned', seq: 4, reassignedSeq: 2, speaker: 'customer', advice: {}},
                          {type: 'reassigned', seq: 5, reassignedSeq: 2, speaker: 'rep', advice}];
                        const views = events.reduce((all, event) => [...all, after(all.at(-1) ?? NO_CALL, event)], []);
                        return views.map(({lines}) => lines[0].commitments.map(({what}) => what));
                        """,
                        "after, NO_CALL");

        assertThat(promises)
                .isEqualTo(List.of(List.of("call"), List.of("write"), List.of(), List.of("write")));
    }

    @Test
    void cutsATextAtTheBordersOfItsMarks() {
        Object pieces =
                run(
                        "marks.js",
                        """
                        return cut('late and wet', [{kind: 'a', start: 0, end: 8}, {kind: 'b', start: 5, end: 12}, {kind: 'c', start: 3, end: 99}])
                            .map(({text, kinds}) => text + '|' + kinds.join('+'));
                        """,
                        "cut");

        assertThat(pieces).isEqualTo(List.of("late |a", "and|a+b", " wet|b"));
    }

    @Test
    void takesTheSpeakerFromAPrefix() {
        Object drafts =
                run(
                        "draft.js",
                        """
                        return ['c: late', 'R:sorry', '? who decides', 'call: me', 'late'].map((text) => withoutPrefix({speaker: 'rep', text}));
                        """,
                        "withoutPrefix");

        assertThat(drafts)
                .isEqualTo(
                        List.of(
                                Map.of("speaker", "customer", "text", "late"),
                                Map.of("speaker", "rep", "text", "sorry"),
                                Map.of("speaker", "coach", "text", "who decides"),
                                Map.of("speaker", "rep", "text", "call: me"),
                                Map.of("speaker", "rep", "text", "late")));
    }

    @Test
    void sendsOneAtATimeAndGoesOnAfterARefusal() {
        Object sent =
                run(
                        "outbox.js",
                        """
                        const sent = [];
                        const outbox = new Outbox({unsent: () => [], keep() {}, forget() {}}, ({text}) => sent.push(text));
                        for (const text of ['one', 'two', 'three']) outbox.add({speaker: 'customer', text});
                        const beforeTheLine = [...sent];
                        outbox.lineIs('live');
                        const first = [...sent];
                        outbox.refuse(outbox.pending[0].clientId, 'too long');
                        outbox.confirm(outbox.pending[1].clientId);
                        return [beforeTheLine, first, sent, outbox.pending.map(({state}) => state)];
                        """,
                        "Outbox");

        assertThat(sent)
                .isEqualTo(
                        List.of(
                                List.of(),
                                List.of("one"),
                                List.of("one", "two", "three"),
                                List.of("refused", "sending")));
    }

    @Test
    void saysWhyALineIsSentAgainUntilItIsStored() {
        Object reasons =
                run(
                        "outbox.js",
                        """
                        const sent = [];
                        const outbox = new Outbox({unsent: () => [], keep() {}, forget() {}}, ({clientId}) => sent.push(clientId));
                        outbox.lineIs('live');
                        const id = outbox.add({speaker: 'customer', text: 'late'});
                        outbox.postpone(id, 'no room');
                        await new Promise((again) => setTimeout(again, 1200));
                        const [{state, reason}] = outbox.pending;
                        outbox.confirm(id);
                        return [state, reason, sent.length, new Set(sent).size, outbox.pending.length];
                        """,
                        "Outbox");

        assertThat(reasons).isEqualTo(List.of("sending", "no room", 2, 1, 0));
    }

    @Test
    void keepsTheSumThatWasAskedForWhenTheRepAgrees() {
        Object remedies =
                run(
                        "known.js",
                        """
                        const line = (seq, remedies) => ({kind: 'said', seq, causes: [], commitments: [], signals: [], impact: null, remedies});
                        const lines = [
                          line(2, [{type: 'credit', status: 'asked', amount: '$400', deadline: 'by Friday'}, {type: 'refund', status: 'asked'}]),
                          line(3, [{type: 'credit', status: 'agreed', amount: null, deadline: null}, {type: 'refund', status: 'withdrawn'}]),
                        ];
                        return knownIn({lines, corrections: {}, kept: {}}).remedies.map(({type, status, amount, deadline}) => [type, status, amount, deadline]);
                        """,
                        "knownIn");

        assertThat(remedies).isEqualTo(List.of(List.of("credit", "agreed", "$400", "by Friday")));
    }

    @Test
    void letsTheAskStandWhereAnOfferIsDeclined() {
        Object remedies =
                run(
                        "known.js",
                        """
                        const line = (seq, type, status, amount) => ({kind: 'said', seq, causes: [], commitments: [], signals: [], impact: null, remedies: [{type, status, amount}]});
                        const lines = [
                          line(2, 'refund', 'asked', '$400'), line(3, 'refund', 'offered', '$300'), line(4, 'refund', 'declined', null),
                          line(5, 'credit', 'offered', '$50'),
                          line(6, 'discount', 'offered', 'half'), line(7, 'discount', 'agreed', null),
                        ];
                        return knownIn({lines, corrections: {}, kept: {}}).remedies.map(({type, status, amount}) => [type, status, amount]);
                        """,
                        "knownIn");

        assertThat(remedies)
                .isEqualTo(
                        List.of(
                                List.of("refund", "asked", "$400"),
                                List.of("discount", "agreed", "half")));
    }

    @Test
    void settlesPromisesOneByOneAndAllAtOnce() {
        Object kept =
                run(
                        "call-view.js",
                        """
                        const told = (kept, which) => ({seq: 9, type: 'promise-kept', promisedSeq: 3, which, kept});
                        return [[told(true, 1)], [told(true, 1), told(false)], [told(false), told(true, 0)]]
                          .map((events) => events.reduce(after, begin({id: 'c', customer: {}})).kept)
                          .map((kept) => [0, 1].map((which) => kept[`3-${which}`] ?? kept[3] ?? null));
                        """,
                        "begin, after");

        assertThat(kept)
                .isEqualTo(
                        List.of(
                                Arrays.asList(null, true),
                                List.of(false, false),
                                List.of(true, false)));
    }

    @Test
    void readsATimeOnTheirClockByTheOffsetThatHoldsThen() {
        Object times =
                run(
                        "times.js",
                        """
                        return [
                          ['2026-03-29T01:30', 'Europe/Berlin'], ['2026-03-29T03:30', 'Europe/Berlin'], ['2026-10-25T01:30', 'Europe/Berlin'],
                          ['2026-10-25T04:00', 'Europe/Berlin'], ['2026-03-08T03:30', 'America/Chicago'], ['2026-11-01T23:30', 'America/Chicago'],
                          ['2026-06-01T09:00', 'Asia/Kolkata'], ['2026-06-01T09:00', 'UTC'],
                        ].map(([local, zone]) => onTheirClock(local, zone).slice(11))
                          .concat(String(/^2026-06-01T09:00:00[+-]\\d\\d:\\d\\d$/.test(onTheirClock('2026-06-01T09:00', 'Mars/Olympus'))));
                        """,
                        "onTheirClock");

        assertThat(times)
                .isEqualTo(
                        List.of(
                                "01:30:00+01:00",
                                "03:30:00+02:00",
                                "01:30:00+02:00",
                                "04:00:00+01:00",
                                "03:30:00-05:00",
                                "23:30:00-06:00",
                                "09:00:00+05:30",
                                "09:00:00+00:00",
                                "true"));
    }

    @Test
    void leavesOutOfAWordingWhatIsNotKnown() {
        Object wordings =
                run(
                        "wording.js",
                        """
                        const wording = 'Hello[ {customer.name}], it is {company|us}[: "{quote.reason}"].';
                        return [{}, {'customer.name': 'Dana', company: 'Harbor Linen', 'quote.reason': 'too late'}].map((values) => filled(wording, values));
                        """,
                        "filled");

        assertThat(wordings)
                .isEqualTo(
                        List.of(
                                "Hello, it is us.",
                                "Hello Dana, it is Harbor Linen: \"too late\"."));
    }

    private Object run(String model, String body, String name) {
        return page.evaluate(
                "async () => { const { %s } = await import('/models/%s'); %s }"
                        .formatted(name, model, body));
    }
}
