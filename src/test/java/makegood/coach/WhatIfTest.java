package makegood.coach;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.Customer;
import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.flow.Shared;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;

/** What a changed flow would have changed in a call that took place. */
class WhatIfTest {

    private static final Product PRODUCT = new Product();
    private static final Flow FLOW = PRODUCT.flows().flow("two-questions").orElseThrow();
    private static final WhatIf WHAT_IF = new WhatIf(PRODUCT.reader());

    private final List<CallEvent> call =
            PRODUCT.replay()
                    .events(
                            new Replay.Script(
                                    null,
                                    null,
                                    new Customer("Dana", null, null, null, null, null),
                                    Authority.UNSET,
                                    OffsetDateTime.parse("2026-11-24T10:00:00-06:00"),
                                    List.of(
                                            Said.by(
                                                    Speaker.REP,
                                                    "Hello Dana, it's Sam from Acme. Have you got"
                                                            + " two minutes?"),
                                            Said.by(Speaker.CUSTOMER, "Yes, go ahead."),
                                            Said.by(
                                                    Speaker.REP,
                                                    "No problem. I am sorry about it all."))),
                            FLOW);

    @Test
    void findsNothingWhereNothingWasChanged() {
        assertThat(WHAT_IF.changes(call, hints(FLOW), hints(FLOW))).isEmpty();
    }

    @Test
    void tellsAStepThatIsWordedOtherwiseWithItsTurn() {
        String wording = FLOW.step("reason").orElseThrow().say().getFirst();
        Flow changed = changed(wording, "Why did you go, if I may ask you that?");

        List<HintChange> changes = WHAT_IF.changes(call, hints(FLOW), hints(changed));

        assertThat(changes).isNotEmpty();
        HintChange.Advised first = (HintChange.Advised) changes.getFirst();
        assertThat(first.kind()).isEqualTo(HintChange.Kind.DIFFERS);
        assertThat(first.event().seq()).isEqualTo(1);
        assertThat(first.before().say()).isEqualTo(wording);
        assertThat(first.after().say()).isEqualTo("Why did you go, if I may ask you that?");
    }

    @Test
    void tellsAWarningThatVanishesWithItsGuardAndOneThatAppearsWithIt() {
        Flow lenient = changed("guards: [premature-apology, ", "guards: [");

        assertThat(WHAT_IF.changes(call, hints(FLOW), hints(lenient)))
                .filteredOn(HintChange.Warned.class::isInstance)
                .extracting(HintChange::kind)
                .containsExactly(HintChange.Kind.VANISHES);
        assertThat(WHAT_IF.changes(call, hints(lenient), hints(FLOW)))
                .filteredOn(HintChange.Warned.class::isInstance)
                .extracting(HintChange::kind)
                .containsExactly(HintChange.Kind.APPEARS);
    }

    private static Hints hints(Flow flow) {
        return new Hints(flow, PRODUCT.phrasebook()::check);
    }

    private static Flow changed(String was, String is) {
        assertThat(FLOW.file().text()).contains(was);
        return Shared.reader(PRODUCT.phrasebook().rules())
                .read(
                        new SourceFile("two-questions.yaml", FLOW.file().text().replace(was, is)),
                        new Findings())
                .orElseThrow();
    }
}
