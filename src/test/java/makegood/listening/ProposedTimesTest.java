package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time that a rep asks about is agreed on as soon as the customer takes it, whatever the words. */
class ProposedTimesTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Can I ring you Thursday at two either way?     | Two's good. My husband will want to hear it too.
                    would thursday at two suit you                 | yes thats fine
                    Shall we say Thursday at two?                  | Go on then.
                    How about Thursday afternoon at two?           | Thursday works.
                    Could I come by on Thursday at two?            | You can, aye.
                    Is Thursday at two a good time?                | If you must.
                    Would it be all right if I called Thursday at two? | All right.
                    Thursday at two then?                          | That'll do.
                    I could ring Thursday at two, or Friday at nine. Which is better? | Thursday.
                    """)
    void areAgreedOnceTaken(String asked, String answered) {
        assertThat(LISTENER.listen(Spoken.rep(asked), Earlier.none(Spoken.NOW)).moves())
                .contains(Move.SET_FOLLOW_UP);
        assertThat(followUp(asked, answered)).isEqualTo("2026-11-19T14:00-06:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Would Thursday at two suit you? | Not Thursday. Friday at nine.
                    Would Thursday at two suit you? | No, make it Friday at nine.
                    Would Thursday at two suit you? | Friday at nine is better.
                    I could ring Thursday at two, or Friday at nine. Which is better? | Friday.
                    """)
    void giveWayToTheOneThatIsNamed(String asked, String answered) {
        assertThat(followUp(asked, answered)).isEqualTo("2026-11-20T09:00-06:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good afternoon, could I speak to the owner?",
                "Is now a good time?",
                "Did Thursday at two work for you?",
                "Can I say it back: you rang on Thursday at two and nobody came?",
                "So it was delivered on Thursday at two?",
                "did it come on thursday at two",
                "Can I have the invoice number by Thursday at two?",
                "Would a credit by Thursday at two help?"
            })
    void areForAnotherTalkOnly(String asked) {
        assertThat(followUp(asked, "Yes.")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neither works for me.", "I guess not.", "Thursday never works."})
    void areNotTakenByANo(String answered) {
        assertThat(followUp("Shall I ring Thursday at two, or Friday at nine?", answered)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I'll ring you on Friday at noon. Does that suit you? | Friday at ten is fine.  | 2026-11-20T10:00-06:00
                    I'll ring you on Friday at noon. Does that suit you? | Friday is fine.         | 2026-11-20T12:00-06:00
                    Would Friday at noon suit you for a call?            | Ten o'clock would be better. | 2026-11-20T10:00-06:00
                    You'll have it tomorrow by noon. May I call you on Friday at ten? | Do that. | 2026-11-20T10:00-06:00
                    """)
    void areThoseThatTheCustomerNamesAsTheyAgree(String asked, String answered, String time) {
        assertThat(followUp(asked, answered)).isEqualTo(time);
    }

    @Test
    void areNoneWhereADeedWasPromised() {
        assertThat(followUp("You'll see it on your account tomorrow.", "Fine. That's decent."))
                .isNull();
    }

    private static String followUp(String asked, String answered) {
        Earlier then = Spoken.after(LISTENER, Earlier.none(Spoken.NOW), Spoken.rep(asked));
        return LISTENER.listen(Spoken.customer(answered), then).facts().get("follow-up");
    }
}
