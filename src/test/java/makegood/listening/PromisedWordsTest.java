package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;

/** In which words a promise is told again: in letters, tasks and what is known. */
class PromisedWordsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Because I will send you the papers within the hour. | send you the papers",
                "Tomorrow, first thing, I'll have the note with you. | have the note with you",
                "Well, I'll call you on December 1 at 10 am about one small run. | call you",
                "I promise to let you know on Wednesday by noon. | let you know",
                "I promise to call you on Friday at ten. | call you",
                "I promise that I'll send it today. | send it",
            })
    void saysWhatIsPromisedWithoutTheWordsThatLeadToIt(String said, String what) {
        Observation heard = LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW));

        assertThat(heard.commitments()).extracting(Commitment::what).containsExactly(what);
    }

    @Test
    void reckonsAnHourFromTheDayThatTheSentenceHasNamed() {
        Observation heard =
                LISTENER.listen(
                        Spoken.rep("I'll have it on the truck Friday and I'll ring you by noon."),
                        Earlier.none(Spoken.NOW));

        assertThat(heard.commitments())
                .extracting(Commitment::due)
                .containsExactly(
                        OffsetDateTime.parse("2026-11-20T17:00-06:00"),
                        OffsetDateTime.parse("2026-11-20T12:00-06:00"));
    }

    @Test
    void namesACallWhereAnHourIsAgreed() {
        Earlier asked =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.customer("Would Friday at four suit you?"));

        assertThat(LISTENER.listen(Spoken.rep("Friday at four, then."), asked).commitments())
                .extracting(Commitment::what)
                .containsExactly("call");
    }

    @Test
    void hearsInTheHourOfACallThatTheNextTalkIsAgreed() {
        Observation heard =
                LISTENER.listen(
                        Spoken.rep("I'll take it to the plant, and phone you Thursday at four."),
                        Earlier.none(Spoken.NOW));

        assertThat(heard.moves()).contains(Move.SET_FOLLOW_UP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll call you Sunday, at 9 am. | I'll call you Sunday, at 9 am |"
                        + " 2026-11-22T09:00-06:00",
                "On Monday, I'll send the part, by courier, before ten. | On Monday, I'll send the"
                        + " part, by courier, before ten | 2026-11-23T10:00-06:00",
                "I will call you, as I said, on Tuesday at three. | I will call you, as I said, on"
                        + " Tuesday at three | 2026-11-24T15:00-06:00",
                "I'll ring you Monday at nine, and the parts by Friday. | I'll ring you Monday at"
                        + " nine | 2026-11-23T09:00-06:00",
                "I'll ring you every Friday at five. | I'll ring you every Friday at five |"
                        + " 2026-11-20T17:00-06:00",
                "Not Tuesday, I'll call you Wednesday. | I'll call you Wednesday |"
                        + " 2026-11-25T17:00-06:00",
            })
    void holdsWhatIsSaidOfItsTimeBetweenCommas(String said, String words, OffsetDateTime due) {
        Observation heard = LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW));

        assertThat(heard.commitments())
                .singleElement()
                .satisfies(
                        made -> {
                            assertThat(made.quote().text()).isEqualTo(words);
                            assertThat(made.due()).isEqualTo(due);
                        });
    }
}
