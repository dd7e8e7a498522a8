package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal under a condition is a warning: who backs off at it gives up a customer who still talks. */
class ConditionalTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If it is late again, we are done for good.",
                "If it's late again we're done.",
                "Unless you pay me by Friday, don't call me again.",
                "Don't call me again unless you have the money.",
                "Unless somebody comes today I'm not coming back.",
                "I won't be coming back if you can't fix it."
            })
    void isNoRefusalForGood(String said) {
        Observation heard = heard(said);

        assertThat(heard.facts()).doesNotContainKeys("no-contact", "final-no");
        assertThat(heard.signals()).extracting(Signal::type).doesNotContain(Signal.Type.REFUSAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you don't mind, take me off your list.",
                "I'd be grateful if you did not call.",
                "If you call again, I'm calling the police. Take me off your list.",
                "If you're calling about the contract, we're done.",
                "If that's how you treat people, we're done.",
                "If you don't take me off your list, I'll report you.",
                "If you don't leave me alone, I'll call the police.",
                "I'm not coming back, not even if you paid me.",
                "Or just take me off your list.",
                "You could pay me what you owe. Or better, never call me again.",
                "We're done here."
            })
    void isARefusalAllTheSameWithACourtesyOrAThreat(String said) {
        assertThat(heard(said).facts().keySet()).containsAnyOf("no-contact", "final-no");
    }

    private static Observation heard(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW));
    }
}
