package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** The time that a customer names without being asked: they are not asked for one again. */
class TheirTimeTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring me on Friday at three.",
                "Friday at three, come to the yard.",
                "Drop by on Friday at three.",
                "See you Friday at three then.",
                "Just call us Friday at three."
            })
    void isHeardWithAnInvitation(String said) {
        assertThat(facts(said)).containsEntry("follow-up", "2026-11-20T15:00-06:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You were supposed to come by on Friday at three.",
                "Don't call me on Friday at three.",
                "They never rang me on Friday at three.",
                "Your man said he would call me back on Friday.",
                "Nobody would call me back on Friday.",
                "Your driver should have come by on Friday.",
                "Your driver didn't even come by on Friday.",
                "The invoices come in on Monday.",
                "It arrived on Friday at three."
            })
    void isNotHeardInAComplaint(String said) {
        assertThat(facts(said)).doesNotContainKey("follow-up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday I'm in theatre, make it Monday at three.",
                "friday im in theatre make it monday at three",
                "Call me, not Friday, Monday at three.",
                "I can't do Friday, ring me Monday at three.",
                "Friday's no good, call Monday at three.",
                "Ring me on Monday at three, Friday I'm away.",
                "Call me Monday at three instead of Friday."
            })
    void isNotTheDayOnWhichTheyCannot(String said) {
        assertThat(facts(said)).containsEntry("follow-up", "2026-11-23T15:00-06:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My husband had the account. He passed in March.",
                "I cancelled in March.",
                "It came on Friday, broken.",
                "It was delivered on Friday."
            })
    void isNotATimeThatIsOverThoughTheyWereAskedForTheirs(String said) {
        Earlier asked =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.rep("Hello, it's Dana. Have you got two minutes for me?"));

        assertThat(LISTENER.listen(Spoken.customer(said), asked).facts())
                .doesNotContainKey("follow-up");
    }

    private static Map<String, String> facts(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).facts();
    }
}
