package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Observation hear(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW));
    }
}
