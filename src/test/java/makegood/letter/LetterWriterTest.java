package makegood.letter;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.coach.Ours;
import makegood.listening.Cause;
import makegood.listening.Observations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.OffsetDateTime;
import java.util.Map;

class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter(words -> true, Ours.NOTHING);

    @Test
    void signsWithTheNameThatTheyHeardOnThePhone() {
        Ours ours = rep -> Map.of("rep.name", "Ann Lee", "company", "Brightline");
        Letter letter =
                new LetterWriter(words -> true, ours)
                        .write(
                                Letter.Kind.THANK_YOU,
                                AgreedCall.credit().state(),
                                AgreedCall.summary(AgreedCall.credit()));

        assertThat(letter.body().strip()).endsWith("\nAnn Lee, Brightline");
    }

    @Test
    void saysExactlyWhatChangesBecauseOfWhatTheySaid() {
        Letter letter = write(Letter.Kind.REVISIT, AgreedCall.credit());

        assertThat(letter.subject()).isEqualTo("What changes because of what you told us");
        assertThat(letter.body())
                .isEqualTo(
                        """
                        Dear Dana Ortiz,

                        You told me plainly what went wrong. This is what I wrote down:

                        - “three weeks late”

                        Because of what you said:

                        - You asked: “a $400 credit”. That is agreed.
                        - I will call you Tuesday at ten (Tuesday 24 November).

                        Where I got something wrong, I will correct it on the day that you tell me.

                        rep
                        """);
        assertThat(letter.missing()).isEmpty();
        assertThat(letter.by()).isEqualTo("embedded");
    }

    @Test
    void writesWhatTheRepHasPutRightInPlaceOfWhatWasHeard() {
        Calls call = AgreedCall.credit();
        call.correcting("reason", "a fee that nobody told you of");
        call.correcting("remedy", "a $450 credit");

        assertThat(write(Letter.Kind.REVISIT, call).body())
                .contains("- a fee that nobody told you of\n")
                .doesNotContain("three weeks late", "$400");
    }

    @Test
    void callsNothingAgreedThatWasPutRightAfterTheirYes() {
        Calls call = AgreedCall.credit();
        call.correcting("remedy", "a $450 credit");

        assertThat(write(Letter.Kind.REVISIT, call).body()).doesNotContain("agreed");
    }

    @Test
    void tellsWhenBothTalkAgain() {
        Calls call = AgreedCall.credit();
        call.customer(
                "Thursday at ten then.",
                Observations.calm().fact("follow-up", "2026-11-26T10:00-06:00"));

        assertThat(write(Letter.Kind.THANK_YOU, call).body())
                .contains("- We talk again on Thursday 26 November, 10:00.\n");
        assertThat(write(Letter.Kind.CONDITIONS, call).body())
                .contains("- We talk again on Thursday 26 November, 10:00.\n")
                .doesNotContain("[The day on which we look at it together]");
    }

    @Test
    void takesATalkForNoPromise() {
        Calls call =
                Calls.opened()
                        .customer(
                                "Thursday at ten then.",
                                Observations.calm().fact("follow-up", "2026-11-26T10:00-06:00"));

        assertThat(write(Letter.Kind.REVISIT, call).body())
                .contains("[What has changed", "We talk again on Thursday 26 November, 10:00.");
        assertThat(write(Letter.Kind.CONDITIONS, call).body())
                .contains("[What we do", "We talk again on Thursday 26 November, 10:00.");
    }

    /** Nobody "will it's finished": where the time comes first, it is told as it was said, too. */
    @Test
    void tellsWhatWillBeDoneAsItWasSaid() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "by Friday noon it's finished",
                        "it's finished",
                        "by Friday noon",
                        OffsetDateTime.parse("2026-11-27T12:00:00-06:00"));

        assertThat(write(Letter.Kind.REVISIT, call).body())
                .contains("- By Friday noon it's finished (Friday 27 November).");
    }

    @Test
    void tellsOfTheTalkWhereThePromiseOfThatHourIsNotTold() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(), "Tuesday at ten.", "", null, AgreedCall.TUESDAY_AT_TEN);
        call.customer(
                "Yes.",
                Observations.calm().fact("follow-up", AgreedCall.TUESDAY_AT_TEN.toString()));

        assertThat(write(Letter.Kind.THANK_YOU, call).body()).contains("We talk again on Tuesday");
    }

    @Test
    void leavesToTheSenderWhatNobodyPromised() {
        Letter letter =
                write(
                        Letter.Kind.REVISIT,
                        Calls.opened()
                                .customer(
                                        "You were late.",
                                        Observations.angry()
                                                .because(Cause.Type.LATE_DELIVERY, "late")));

        assertThat(letter.body()).contains("[What has changed because of this");
        assertThat(letter.missing()).singleElement().asString().startsWith("Say exactly what");
    }

    @Test
    void putsTheConditionsOfBothInWriting() {
        Letter letter = write(Letter.Kind.CONDITIONS, AgreedCall.credit());

        assertThat(letter.body())
                .contains("These are your conditions, in your words:\n\n- “")
                .contains("This is what we do:\n\n- You asked: “a $400 credit”. That is agreed.")
                .contains("[The day on which we look at it together]");
    }

    @Test
    void asksForPermissionBeforeItSendsNews() {
        Calls unasked = AgreedCall.credit();
        Calls permitted = AgreedCall.credit();
        permitted.add(
                seq -> new CallEvent.Corrected(permitted.stamp(seq), "consent", "yes, do write"));

        assertThat(write(Letter.Kind.USEFUL_NEWS, unasked).missing())
                .anyMatch(gap -> gap.startsWith("Ask for their permission first"));
        assertThat(write(Letter.Kind.USEFUL_NEWS, permitted).missing())
                .noneMatch(gap -> gap.startsWith("Ask for their permission first"));
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void saysFirstThatNothingIsSentToWhomWantsToBeLeftAlone(Letter.Kind kind) {
        Calls alone = AgreedCall.credit();
        alone.customer(
                "Never call me again.",
                Observations.angry().fact("no-contact", "Never call me again"));

        assertThat(write(kind, alone).missing().getFirst()).isEqualTo(LetterWriter.LEFT_ALONE);
        assertThat(write(kind, AgreedCall.credit()).missing())
                .doesNotContain(LetterWriter.LEFT_ALONE);
    }

    @Test
    void keepsWhatHasToBeSettledFirstInAModelsWords() {
        Calls unasked = AgreedCall.credit();
        Letter letter = write(Letter.Kind.USEFUL_NEWS, unasked);

        Letter rewritten =
                writer.rewritten(letter, unasked.state(), "Here is some news.", "a model");

        assertThat(rewritten.missing())
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("Ask for their permission first"));
    }

    @Test
    void leavesOutWordsThatThePhrasebookWarnsOf() {
        LetterWriter strict =
                new LetterWriter(words -> !words.contains("three weeks"), Ours.NOTHING);

        Letter letter =
                strict.write(
                        Letter.Kind.REVISIT,
                        AgreedCall.credit().state(),
                        AgreedCall.summary(AgreedCall.credit()));

        assertThat(letter.body()).doesNotContain("three weeks late");
        assertThat(letter.missing())
                .singleElement()
                .asString()
                .startsWith("Some words of the call");
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void neverPleadsNorOffersAPriceCut(Letter.Kind kind) {
        String body = write(kind, AgreedCall.credit()).body().toLowerCase();

        assertThat(body)
                .doesNotContain(
                        "have you back",
                        "miss you",
                        "come back",
                        "discount",
                        "% off",
                        "special offer");
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void readsWellWhereTheWordsHaveBeenErased(Letter.Kind kind) {
        Calls erased =
                Calls.opened().customer("", Observations.angry().because(Cause.Type.TRUST, ""));

        assertThat(write(kind, erased).body()).startsWith("Dear Dana Ortiz,").doesNotContain("“”");
    }

    private Letter write(Letter.Kind kind, Calls call) {
        return writer.write(kind, call.state(), AgreedCall.summary(call));
    }
}
