package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class PlainlySaidTest {

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
                "We have nothing to say to you.",
                "And kindly take the committee off your list.",
                "Now take our names out of that computer of yours.",
                "That's the last you'll hear from us.",
                "I want you off my phone.",
                "I don't want to hear from Brightway again as long as I live.",
                "Oh, get lost.",
                "I'd rather you didn't get in touch about it any more.",
                "Thanks anyway, but please don't follow it up.",
                "I've been told not to speak to you, it goes through my solicitor.",
                "Not talking to you people. Bye.",
                "I want no further contact.",
                "I accept it, and I want nothing else to do with your company.",
                "Please delete everything you have on us.",
                "Please let us be."
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
                "Don't take me off hold.",
                "Take the late fee off the books and we'll talk.",
                "Get me off stop and we can trade.",
                "How do four hundred pallets get lost in your own yard?",
                "That was the last we heard of the engineer.",
                "Please don't follow up by email, ring me instead.",
                "I'd rather you didn't ring before ten.",
                "I was told not to talk to the driver.",
                "Your account managers never follow up.",
                "You sell it and then do not come round.",
                "We had no further contact from you after March.",
                "I'd rather you didn't call me before nine.",
                "I'd rather you didn't email, just ring me.",
                "You could remove all the late fees for me.",
                "Your staff had clearly been told not to say anything.",
                "I want nothing to do with your chatbot, I want a person."
            })
    void doesNotHearItInAWishForAnotherTimeOrAComplaint(String said) {
        assertThat(facts(said)).doesNotContainKey("no-contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've made my peace with it, I'd rather not go over it.",
                "that ship has sailed im spoken for",
                "There's really no point.",
                "We're all sorted now, thanks.",
                "That chapter is closed.",
                "I'm going to decline it.",
                "The answer was no in April and the answer is still no.",
                "i've made up my mind",
                "We're very happy where we are.",
                "There's nothing you've got that I want.",
                "We shan't be coming back.",
                "I wouldn't fly with you if you paid me.",
                "To be honest I'd rather put it behind me.",
                "We're done here.",
                "no point in talking about it",
                "That decision has been taken, I'm afraid.",
                "And that's the end of it as far as I'm concerned.",
                "You can't. Some things don't come back.",
                "I've said all I'm going to say.",
                "No. Let's leave it.",
                "We're staying put.",
                "I've just said I'd rather not. Good afternoon.",
                "I'm done with banks like yours, and that's it.",
                "There's nothing to discuss.",
                "My answer won't change if you ask it differently.",
                "I'm glad, but it's over for us.",
                "Too late for that, I'm afraid."
            })
    void hearsThatTheMatterIsClosed(String said) {
        assertThat(facts(said)).containsKey("final-no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat had to leave without our parts.",
                "There's no point in a filter that lets the sand through.",
                "He shut the door in my face and drove off.",
                "I haven't made up my mind what I'm asking for.",
                "I'm not finished.",
                "You closed the account without a word.",
                "I was happy with you until the letters began.",
                "I want nothing for the trouble, only my deposit.",
                "I'd rather not say a hard thing about a person.",
                "Your answer was no answer.",
                "Shut the gate when you're done with the hedge.",
                "I'm not coming back on the old contract, that's for sure.",
                "The decision was made by my boss.",
                "He said we'd just leave it.",
                "I've no interest in a newsletter.",
                "There's nothing you can do about the parking.",
                "There was nobody to talk to for three weeks.",
                "There's nothing to discuss until you've paid.",
                "It came too late for that birthday.",
                "The season was over for us by then.",
                "He rang the bell and left it there.",
                "We are not staying with them.",
                "Our decision is not final.",
                "The decision isn't made yet.",
                "I wrote three times and you left it at that.",
                "I have no interest in being treated like a number.",
                "Your office told me the claim would not be reopened.",
                "It's too late now to send anybody today.",
                "Some things can't be fixed overnight, I know.",
                "I'd rather not."
            })
    void doesNotTakeAStoryForAClosedMatter(String said) {
        assertThat(facts(said)).doesNotContainKey("final-no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bye now, take care.",
                "right bye now",
                "Friday at ten is fine. Goodbye, Mr. Denby.",
                "ta-ra love",
                "Have a good weekend.",
                "Okay, speak to you on Friday then, cheers.",
                "Good day to you."
            })
    void hearsAFarewell(String said) {
        assertThat(afterTheRepAsks(said)).containsKey("farewell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I said goodbye to that deposit in March.",
                "Nobody could take care of it.",
                "You have to take care.",
                "I'll see you in court.",
                "We had a good day at the fair until your van came.",
                "So long as it works I don't mind."
            })
    void doesNotHearAFarewellInAStory(String said) {
        assertThat(afterTheRepAsks(said)).doesNotContainKey("farewell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That'd be Mr. Miller. Hold on, I'll put you through.",
                "let me just get my husband for you",
                "One moment, please.",
                "I'm putting you through now.",
                "Hang on, here she is.",
                "Hold on, he just walked in."
            })
    void hearsThatSomebodyElseIsComingToTheTelephone(String said) {
        assertThat(afterTheRepAsks(said)).containsKey("put-through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They put me through to six people.",
                "I'll put you through to my solicitor.",
                "I'll get my money back, you'll see.",
                "You'd have to ask Mr. Miller, he's in on Thursdays.",
                "Nobody could put me through to anyone.",
                "Let me check if they are still in stock.",
                "Hold on, she got the wrong bill as well."
            })
    void doesNotHearItInACustomersStory(String said) {
        assertThat(afterTheRepAsks(said)).doesNotContainKey("put-through");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, go on, two minutes I have. The oven is on.",
                "I'm up on the roof. Go ahead though.",
                "Sure, I have a minute.",
                "I'm in the car, but I'm fine till four.",
                "It's a fine time. There's nobody in the shop.",
                "I'm at work, but I'm only sorting screws.",
                "We're busy in the shop. What can I do for you?"
            })
    void hearsAGoAheadForNoBadTime(String said) {
        assertThat(signals(said)).doesNotContain(Signal.Type.BAD_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go on then, make it quick.",
                "I'm up on the roof. Ring me back at four.",
                "I'm in the middle of dinner. What can I do for you, quickly?",
                "I've got to go on.",
                "I'm driving. Can I ring you back? That's fine.",
                "I've got to go, it's a good time for nobody here."
            })
    void hearsABadTimeBesideIt(String said) {
        assertThat(signals(said)).contains(Signal.Type.BAD_TIME);
    }

    @Test
    void hearsALeaveTakingInAWordAfterOurGoodbye() {
        assertThat(after("I'm glad you told me. Goodbye for now.", "Cheers."))
                .containsKey("farewell");
        assertThat(after("I'm glad you told me.", "Cheers.")).doesNotContainKey("farewell");
    }

    /** What they threaten with is not yet done. */
    @Test
    void hearsAnUltimatumForNoLastWord() {
        assertThat(facts("All of it, or we're done.")).doesNotContainKey("final-no");
        assertThat(facts("We're done.")).containsKey("final-no");
    }

    private static List<Signal.Type> signals(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).signals().stream()
                .map(Signal::type)
                .toList();
    }

    private static Map<String, String> afterTheRepAsks(String said) {
        return after("Who would be the right person to ask about that?", said);
    }

    private static Map<String, String> after(String ours, String said) {
        Utterance asked = Spoken.rep(ours);
        Earlier none = Earlier.none(Spoken.NOW);
        Earlier earlier =
                none.after(
                        new Earlier.Turn(Speaker.REP, asked.text(), LISTENER.listen(asked, none)));
        return LISTENER.listen(Spoken.customer(said), earlier).facts();
    }

    private static Map<String, String> facts(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).facts();
    }
}
