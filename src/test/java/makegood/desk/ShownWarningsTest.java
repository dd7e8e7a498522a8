package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Stamp;
import makegood.call.Calls;
import makegood.listening.Observations;
import makegood.phrasebook.Warning;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Which warnings a rep took heed of: times are milliseconds. */
class ShownWarningsTest {

    private final ShownWarnings shown = new ShownWarnings();

    @Test
    void countsAWarningThatStoodAndIsGoneFromWhatWasSent() {
        shown.show("call", "Some words", List.of("no-problem"), 0);

        assertThat(shown.heeded(sent(), 1_000)).containsExactly("no-problem");
    }

    @Test
    void countsNoneThatWasSaidAllTheSame() {
        shown.show("call", "Some words", List.of("no-problem"), 0);

        assertThat(shown.heeded(sent("no-problem"), 5_000)).isEmpty();
    }

    @Test
    void countsNoneThatWasGoneBeforeItCouldBeRead() {
        shown.show("call", "Some words", List.of("no-problem"), 0);
        shown.show("call", "Some words", List.of(), 400);

        assertThat(shown.heeded(sent(), 5_000)).isEmpty();
    }

    @Test
    void remembersWhatWasMendedLongBeforeItWasSent() {
        shown.show("call", "Some words", List.of("no-problem"), 0);
        shown.show("call", "Some words", List.of("no-problem", "calm-down"), 1_200);
        shown.show("call", "Some words", List.of("calm-down"), 1_300);

        assertThat(shown.heeded(sent("calm-down"), 9_000)).containsExactly("no-problem");
    }

    @Test
    void startsAnewWithEachUtteranceOfTheRep() {
        shown.show("call", "Some words", List.of("no-problem"), 0);
        shown.forget(sent());

        assertThat(shown.heeded(sent(), 5_000)).isEmpty();
    }

    @Test
    void keepsTheDraftWhileTheCustomerSpeaks() {
        shown.show("call", "Some words", List.of("no-problem"), 0);
        shown.forget(heard(Speaker.CUSTOMER));

        assertThat(shown.heeded(sent(), 5_000)).containsExactly("no-problem");
    }

    @Test
    void countsNoneOfADraftThatWasLeftForOtherWords() {
        shown.show("call", "No problem, I'll send it", List.of("no-problem"), 0);

        assertThat(shown.heeded(sent(), 5_000)).isEmpty();
    }

    @Test
    void countsADraftWhoseLastWordsWereStillToBeLookedAt() {
        shown.show("call", "No problem", List.of("no-problem"), 0);
        shown.show("call", "Some oth", List.of(), 1_500);

        assertThat(shown.heeded(sent(), 1_600)).containsExactly("no-problem");
    }

    @Test
    void forgetsACallThatHasEnded() {
        shown.show("call", "Some words", List.of("no-problem"), 0);
        shown.forget(new Ended(stamp(), null));

        assertThat(shown.heeded(sent(), 5_000)).isEmpty();
    }

    private static Heard sent(String... broken) {
        return heard(Speaker.REP, broken);
    }

    private static Heard heard(Speaker speaker, String... broken) {
        return Calls.said(
                stamp(),
                speaker,
                "Some other words",
                Observations.calm(),
                Stream.of(broken).map(ShownWarningsTest::warning).toList());
    }

    private static Warning warning(String rule) {
        return new Warning(
                rule, Warning.Level.WARNING, Quote.stored("words", 0, 5), "why", List.of(), "ours");
    }

    private static Stamp stamp() {
        return new Stamp("call", 2, OffsetDateTime.parse("2026-11-23T09:00:00Z"), "ann", "c");
    }
}
