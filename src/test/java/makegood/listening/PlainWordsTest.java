package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says in so many words is heard, also as the first thing that they say. */
class PlainWordsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @Test
    void hearsWhatIsWantedInPlaceOfWhatIsRefused() {
        Observation heard = hear("I don't want a refund, I want it fixed.");

        assertThat(heard.causes()).isEmpty();
        assertThat(heard.remedies())
                .singleElement()
                .satisfies(
                        asked -> {
                            assertThat(asked.type()).isEqualTo(Remedy.Type.REPAIR);
                            assertThat(asked.quote().text()).isEqualTo("I want it fixed");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oh great, another survey.", "How thoughtful of everybody."})
    void takesAPlainSneerForAnnoyance(String said) {
        Observation heard = hear(said);

        assertThat(heard.signals()).extracting(Signal::type).contains(Signal.Type.SARCASM);
        assertThat(heard.anger().level()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deal.", "okay agreed", "Right, you're on.", "We've got a deal."})
    void takesADealForOne(String said) {
        assertThat(answer(said).signals())
                .extracting(Signal::type)
                .contains(Signal.Type.ACCEPTANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okay.", "What deal?", "It was a bad deal."})
    void takesNothingElseForADeal(String said) {
        assertThat(answer(said).signals())
                .extracting(Signal::type)
                .doesNotContain(Signal.Type.ACCEPTANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bye now, take care.", "yeah", "Right. Thank you, goodbye.", "ok bye bye"})
    void hearsNobodyGetAngrierByAFarewellOrAYes(String said) {
        Utterance story = Spoken.customer("The invoices were wrong, that's all.");
        Earlier before = Earlier.none(Spoken.NOW);
        Observation told = LISTENER.listen(story, before);

        Observation heard =
                LISTENER.listen(
                        Spoken.customer(said),
                        before.after(new Earlier.Turn(Speaker.CUSTOMER, story.text(), told)));

        assertThat(heard.anger().level()).isLessThanOrEqualTo(told.anger().level());
        assertThat(heard.anger().score()).isLessThanOrEqualTo(told.anger().score());
    }

    /** What they answer to a plan. */
    private static Observation answer(String said) {
        Earlier planned =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.rep("I'll send you a new one on Friday, free of charge."));
        return LISTENER.listen(Spoken.customer(said), planned);
    }

    private static Observation hear(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW));
    }
}
