package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class NoContactTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No thanks. I'm done with you, don't call here again.",
                "take me off your list",
                "please stop ringing my wife",
                "I never want to hear from you.",
                "Leave me alone.",
                "Don't you ever phone this house again!",
                "I don't want any more calls.",
                "not interested",
                "We have nothing to say to you."
            })
    void hearsThatTheyWantToBeLeftAlone(String said) {
        assertThat(facts(said)).containsKey("no-contact");
        assertThat(said).contains(facts(said).get("no-contact"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't call me before nine.",
                "You don't call us any more, nobody does.",
                "Please don't call me Mister.",
                "Don't contact me until Thursday.",
                "I'm not interested in a discount, I want it fixed.",
                "Nobody ever called me again.",
                "Don't take me off hold."
            })
    void doesNotHearItInAWishForAnotherTimeOrAComplaint(String said) {
        assertThat(facts(said)).doesNotContainKey("no-contact");
    }

    private static Map<String, String> facts(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).facts();
    }
}
