package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes to the telephone in the middle of a talk. */
class OtherVoiceTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Front desk, this is Pat.",
                "Fintan here.",
                "Hello, Mary Tan speaking.",
                "This is Pat at the front desk."
            })
    void isNotAngryWithWhatAnotherWasTold(String said) {
        Observation heard = LISTENER.listen(Spoken.customer(said), afterAnAngryOne());

        assertThat(heard.anger().level()).isZero();
        assertThat(heard.anger().peak()).isGreaterThan(1);
        assertThat(heard.facts()).containsKey("put-through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody here.",
                "I'm still here.",
                "That's me speaking.",
                "My wife isn't here."
            })
    void isNotHeardInWordsOfTheSameOne(String said) {
        assertThat(LISTENER.listen(Spoken.customer(said), afterAnAngryOne()).facts())
                .doesNotContainKey("put-through");
    }

    private static Earlier afterAnAngryOne() {
        return Spoken.after(
                LISTENER,
                Earlier.none(Spoken.NOW),
                Spoken.customer("You people have some nerve! I am furious, you ruined us!"),
                Spoken.rep("May I speak to Mr Alder?"));
    }
}
