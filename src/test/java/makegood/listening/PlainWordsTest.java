package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says in so many words is heard, also as the first thing that they say. */
class PlainWordsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, you were great. Jim always shut the gate.",
                "I've no complaints about your people.",
                "They were always nice to us. The van came at eight.",
                "No complaints. It ran for six years.",
                "We were always very happy with you."
            })
    void hearsNoAngerInPraise(String said) {
        Earlier moved =
                Spoken.after(
                        LISTENER,
                        Spoken.after(
                                LISTENER,
                                Earlier.none(Spoken.NOW),
                                Spoken.customer(
                                        "We moved to Arizona in May so we don't need the lawn"
                                                + " done.")),
                        Spoken.rep("I see. Thank you for putting it so plainly."));

        assertThat(LISTENER.listen(Spoken.customer(said), moved).anger().level()).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your driver was fine. I am absolutely furious.",
                "You people are great liars, and I am furious.",
                "You did nothing wrong? How dare you."
            })
    void hearsTheAngerBesideIt(String said) {
        assertThat(hear(said).anger().level()).isGreaterThanOrEqualTo(2);
    }

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
    @ValueSource(strings = {"Hm.", "What deal?", "It was a bad deal."})
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You'd have to talk to my brother about that. | NOT_DECISION_MAKER",
                "its my decision and nobody elses | DECISION_MAKER",
                "We've gone with another supplier now. | NEW_VENDOR",
                "who is this | WHO_IS_THIS",
                "What is it regarding? | WHO_IS_THIS",
                "sorry whats this about | WHO_IS_THIS",
                "How much is it these days? | ASKS_PRICE",
                "put it in an email please | ASKS_FOR_EMAIL",
                "Thank you for saying that. | THANKS",
                "I'm driving, make it quick. | BAD_TIME",
                "No thank you, not interested. | REFUSAL",
            })
    void hearsSignals(String said, Signal.Type signal) {
        assertThat(hear(said).signals()).extracting(Signal::type).contains(signal);
    }

    @Test
    void namesWhoDecides() {
        assertThat(hear("You'd have to talk to my brother about that.").facts())
                .containsEntry("decision-maker", "my brother");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He signs the cheques. | NOT_DECISION_MAKER",
                "Head office decides. | NOT_DECISION_MAKER",
                "I'd have to ask my wife. | NOT_DECISION_MAKER",
                "You're talking to the owner. | DECISION_MAKER",
                "I make those decisions. | DECISION_MAKER",
                "We went with Parker's. | NEW_VENDOR",
                "We've switched to Acme. | NEW_VENDOR",
                "We do it ourselves now. | NEW_VENDOR"
            })
    void hearsWhoDecidesAndWhoIsNew(String said, Signal.Type signal) {
        assertThat(after("Who decides, and who are you with now?", said).signals())
                .extracting(Signal::type)
                .contains(signal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only if Mike's not on the account.",
                "I'd come back if the price was right.",
                "As long as it's the same driver."
            })
    void hearsAConditionWithItsWords(String said) {
        assertThat(after("Would you give us another try?", said).facts())
                .containsEntry("condition", said.substring(0, said.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That cost me $3,000.",
                "We had to hire another van, four hundred dollars.",
                "Our customers complained and one of them left.",
                "I've wasted hours on this.",
                "The carpet was ruined.",
                "I ended up paying a plumber 180 to fix what you broke."
            })
    void hearsALoss(String said) {
        assertThat(after("What did that do to you?", said).impact()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You could start by crediting me for the two weeks it was down. | CREDIT",
                "Send somebody out to look at it. | REPAIR",
                "Redo the job, properly this time. | REPAIR",
                "Knock fifty bucks off and we'll talk. | DISCOUNT",
                "If you could match what they're charging, I'd think about it. | DISCOUNT",
                "Don't charge me for the last delivery. | FIX_ACCOUNT",
                "You owe me eight hundred dollars. | REFUND"
            })
    void hearsAnAsk(String said, Remedy.Type type) {
        assertThat(after("What would put it right?", said).remedies())
                .extracting(Remedy::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I have ten minutes.", "Sure, I've got a few minutes.", "Now's fine."})
    void takesNoTimeNamedForABadOne(String said) {
        Observation heard = after("Do you have a few minutes to talk?", said);

        assertThat(heard.signals()).extracting(Signal::type).doesNotContain(Signal.Type.BAD_TIME);
        assertThat(heard.facts()).doesNotContainKey("follow-up");
    }

    @Test
    void quotesWholeWords() {
        assertThat(hear("Nothing. I don't want anything from you.").facts())
                .containsEntry("final-no", "don't want anything from you");
    }

    /** What they answer to a rep who has called and asked how they are. */
    private static Observation after(String asked, String said) {
        Earlier talk =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.rep("Good morning, this is Dana from Northline."),
                        Spoken.customer("Yes, hello. Your people were late three times."),
                        Spoken.rep(asked));
        return LISTENER.listen(Spoken.customer(said), talk);
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
