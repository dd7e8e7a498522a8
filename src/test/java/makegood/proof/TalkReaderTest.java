package makegood.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import makegood.lint.SourceFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Talks from files as recorders and people write them. */
class TalkReaderTest {

    @Test
    void readsCaptionsWithTheirVoicesAndTimes() {
        Talk talk =
                read(
                        "call.vtt",
                        """
                        WEBVTT

                        00:00:01.500 --> 00:00:04.000
                        <v Ann>Hello, this is Ann.

                        00:01:05.000 --> 00:01:09.000
                        <v Dana Ortiz>You were late.
                        """,
                        "ann");

        assertThat(told(talk))
                .containsExactly("4 rep 1.5 Hello, this is Ann.", "7 customer 65.0 You were late.");
        assertThat(talk.customer()).isEqualTo("Dana Ortiz");
        assertThat(talk.timed()).isTrue();
    }

    @Test
    void readsSubtitlesWhoseLinesNameTheSpeaker() {
        Talk talk =
                read(
                        "call.srt",
                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        Rep: Hello.

                        2
                        00:00:03,250 --> 00:00:05,000
                        Customer: You were late.

                        3
                        00:00:06,000 --> 00:00:07,000
                        Three weeks.
                        """);

        assertThat(told(talk))
                .containsExactly(
                        "3 rep 1.0 Hello.",
                        "7 customer 3.3 You were late.",
                        "11 customer 6.0 Three weeks.");
    }

    @Test
    void readsOurOwnTranscriptsWithTheirDay() {
        Talk talk =
                read(
                        "call.json",
                        """
                        {"lines": [
                          {"seq": 2, "at": "2026-03-02T10:00:00-06:00", "speaker": "rep", "text": "Hello."},
                          {"seq": 3, "at": "2026-03-02T10:00:07-06:00", "speaker": "customer", "text": "You were late."}]}
                        """);

        assertThat(talk.startedAt()).isEqualTo(OffsetDateTime.parse("2026-03-02T10:00:00-06:00"));
        assertThat(told(talk)).containsExactly("2 rep 0.0 Hello.", "3 customer 7.0 You were late.");
    }

    @Test
    void countsSecondsWhereJsonHasThem() {
        Talk talk =
                read(
                        "call.json",
                        """
                        [{"speaker": "agent", "start": 2, "text": "Hello."}, {"speaker": "client", "start": 61.25, "text": "Yes?"}]
                        """);

        assertThat(told(talk)).containsExactly("1 rep 2.0 Hello.", "1 customer 61.3 Yes?");
    }

    @Test
    void spreadsPastedLinesWithoutTimesOverTheTalk() {
        Talk talk = read("pasted.txt", "Ann: Hello.\nDana: You were late.\nThree weeks.\n", "Ann");

        assertThat(told(talk))
                .containsExactly(
                        "1 rep 0.0 Hello.", "2 customer 10.0 You were late.\nThree weeks.");
        assertThat(talk.timed()).isFalse();
    }

    @Test
    void takesTimesBeforeTheNames() {
        Talk talk = read("call.txt", "[00:00:02] Rep: Hello.\n[00:00:09] Customer: Late.\n");

        assertThat(told(talk)).containsExactly("1 rep 2.0 Hello.", "2 customer 9.0 Late.");
    }

    @Test
    void neverRunsBackNorLeapsOverDays() {
        Talk talk =
                read(
                        "call.txt",
                        "[00:10:00] Rep: One.\n"
                                + "[00:05:00] Customer: Two.\n"
                                + "[99:00:00] Rep: Three.\n");

        assertThat(told(talk))
                .containsExactly("1 rep 600.0 One.", "2 customer 600.0 Two.", "3 rep 610.0 Three.");
    }

    @Test
    void asksWhoTheRepIsAndNamesWhomItHeard() {
        String talk = "Ann: Hello.\nDana: Late.\nAnn: I see.\nDana: Three weeks.\n";

        Unreadable why = catchThrowableOfType(Unreadable.class, () -> read("call.txt", talk));

        assertThat(why.voices()).containsExactlyInAnyOrder("Ann", "Dana");
        assertThat(why.cure()).startsWith("Who is the rep in it?").contains("Ann, Dana");
    }

    @Test
    void namesBothOfATalkInWhichOneOfThemSpeaksOnce() {
        for (String talk :
                List.of("Ann: Hello.\nDana: Late.\n", "Ann: Hello.\nDana: Late.\nAnn: I see.\n")) {
            Unreadable why = catchThrowableOfType(Unreadable.class, () -> read("call.txt", talk));

            assertThat(why.voices()).containsExactlyInAnyOrder("Ann", "Dana");
        }
    }

    @Test
    void saysWhereJsonBreaksOff() {
        assertThatThrownBy(() -> read("call.json", "{\"lines\": [\n  {\"text\": \"Hel"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void wantsALineOfTheRep() {
        assertThatThrownBy(() -> read("call.txt", "Ann: Hello.\nDana: Late.\n", "Nobody"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("None of its lines is the rep's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v ",
                "[",
                "{\"text\":",
                "Ann: ",
                "1\n00:00:01,000 --> ",
                "((((",
                "\0",
                "😀:"
            })
    @Timeout(30)
    void bearsWhateverIsThrownAtIt(String piece) {
        String hostile = piece.repeat(1_000_000 / piece.length());

        for (String name : List.of("a.vtt", "a.srt", "a.json", "a.txt")) {
            try {
                read(name, hostile, "Ann");
            } catch (Unreadable expected) {
                assertThat(expected.cure()).isNotBlank();
            }
        }
    }

    private static Talk read(String name, String text, String... reps) {
        return TalkReader.read(new SourceFile(name, text), Set.of(reps));
    }

    private static List<String> told(Talk talk) {
        return talk.lines().stream()
                .map(
                        line ->
                                "%d %s %.1f %s"
                                        .formatted(
                                                line.place(),
                                                line.speaker().key(),
                                                line.after().toMillis() / 1000.0,
                                                line.text()))
                .toList();
    }
}
