package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** How they stand to us, in plain words: whom they answer for, whether they feel believed, and what they have told already. */
class StandingToUsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oh I only answer the phones, I wouldn't know.",
                "i just work here mate",
                "That's not my department.",
                "Mr Alvarez is in a meeting until noon.",
                "Dr. Lindqvist is with a patient at the moment.",
                "No, this is Sam at the front desk."
            })
    void hearsThatTheyAnswerForOthers(String said) {
        assertThat(facts(said)).containsKey("not-mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I only wanted an answer.",
                "It just works, that's all.",
                "My manager is a patient man."
            })
    void doesNotHearItInWhatTheyWanted(String said) {
        assertThat(facts(said)).doesNotContainKey("not-mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you calling me a liar now?",
                "So it's my fault, is it?",
                "Do you think I made it up?",
                "Are you saying that I'm lying?"
            })
    void hearsThatTheyAreNotBelieved(String said) {
        assertThat(facts(said)).containsKey("doubted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Are you calling me back?", "You are a liar.", "It was my fault, I admit."})
    void hearsNoneWhereTheyDoTheBlaming(String said) {
        assertThat(facts(said)).doesNotContainKey("doubted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That's it really. I look at it every night.",
                "That's about the whole of it.",
                "That was everything. Now what are you going to do about it?",
                "I have nothing more to add.",
                "So how are you going to put this right?",
                "Nothing's behind it. I buy by price.",
                "I asked you a question.",
                "So will you answer my question?",
                "I'm not cross, my love."
            })
    void hearsThatTheyHaveToldItAll(String said) {
        assertThat(facts(said)).containsKey("told-all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That's all I ever get from you people, excuses.",
                "That's it exactly what he said to me.",
                "I'm not angry, I'm furious.",
                "He asked what you would do about it.",
                "I rang eleven times and nobody would answer me.",
                "I asked you to fix something three times.",
                "We have given you everything you asked for, for ten years.",
                "I was not angry, I was furious!",
                "And that was only the first week."
            })
    void hearsNoEndWhereTheyGoOn(String said) {
        assertThat(facts(said)).doesNotContainKey("told-all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do you want.",
                "And what was it about?",
                "Yes, what did you want?",
                "And how did you get this number?"
            })
    void hearsThatTheyWantToKnowWhyWeCall(String said) {
        assertThat(signals(said)).contains(Signal.Type.WHO_IS_THIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you actually know what happened, or am I explaining it for the fifth time?",
                "I've told three of you already.",
                "Have I really got to go through it all again?",
                "How many times do I have to tell you?",
                "Then read your notes.",
                "Has none of you written any of it down? It's all in your system."
            })
    void hearsThatTheyHaveToldItBefore(String said) {
        assertThat(facts(said)).containsKey("told-before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you know what that cost me?",
                "You sent the wrong one for the second time.",
                "I told the driver to leave it round the back.",
                "I would not go through that again.",
                "Nobody told me a thing.",
                "Yes, I read your email.",
                "Do you know what happened to my order?",
                "Did anyone read the meter?",
                "How many times will I be billed a year?",
                "It will be in the system by Friday."
            })
    void hearsItInNoOtherComplaint(String said) {
        assertThat(facts(said)).doesNotContainKey("told-before");
    }

    private static List<Signal.Type> signals(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).signals().stream()
                .map(Signal::type)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My husband had the account. He passed in March.",
                "Mum died last spring, so there is nobody to use it.",
                "I lost my wife in June.",
                "My father passed away and I'm closing his accounts.",
                "There's been a death in the family.",
                "I lost my husband. I can't think about this now."
            })
    void hearsOfADeath(String said) {
        assertThat(facts(said)).containsKey("bereaved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I lost my wife in June.",
                "I lost my husband. I can't think about this now.",
                "I lost my wife in June, and I couldn't face the house."
            })
    void takesADeathForNoFaultOfOurs(String said) {
        Observation heard = LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW));

        assertThat(heard.causes()).extracting(Cause::type).noneMatch(Cause.Type::isOurs);
        assertThat(heard.impact()).isNull();
    }

    @Test
    void hearsAFaultBesideADeath() {
        Observation heard =
                LISTENER.listen(
                        Spoken.customer("My mother died in May, and you lost her ring."),
                        Earlier.none(Spoken.NOW));

        assertThat(heard.facts()).containsKey("bereaved");
        assertThat(heard.causes()).extracting(Cause::type).contains(Cause.Type.MISSING_ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He passed me on to billing.",
                "My son nearly died laughing.",
                "The battery died after a week.",
                "We lost my mother's parcel twice.",
                "My daughter passed her exam.",
                "She passed the message on, and nobody rang.",
                "My late fee was forty dollars.",
                "She passed on both quotes.",
                "I showed my husband the new quote and he passed.",
                "My daughter passed last week.",
                "We lost our biggest partner last year.",
                "My late father opened the account in 1990."
            })
    void hearsOfNoneInPlainTalk(String said) {
        assertThat(facts(said)).doesNotContainKey("bereaved");
    }

    private static Map<String, String> facts(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).facts();
    }
}
