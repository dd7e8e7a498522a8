package makegood.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files as people write them: what in them is ours, and where a warning stands. */
class ProofreaderTest {

    private static final UtteranceReader READER = new UtteranceReader(new OnnxEmbedder());
    private static final Phrasebook BOOK =
            new PhrasebookReader(new ConditionReader(), READER)
                    .read(
                            new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml")
                                    .files(),
                            new Findings());
    private static final Proofreader PROOFREADER =
            new Proofreader(READER, BOOK, null, talk -> List.of());

    @Test
    void quotesALetterByLineAndColumn() {
        List<String> told = told("letter.txt", "Dear 😀,\n\nYes.\r\n\r\n😀 No problem at all.\n");

        assertThat(told).containsExactly("5:3 no-problem «No problem at all»");
    }

    @Test
    void findsAPhraseAcrossALineBreak() {
        assertThat(told("letter.txt", "Sorry, that is against\nour policy."))
                .containsExactly("1:8 against-policy «that is against\nour policy»");
    }

    @Test
    void leavesTheCustomersWordsAloneInATalk() {
        String talk =
                """
                Call with Dana

                [00:00:01] Customer: Calm down, they said.
                [00:00:04] Rep: Please calm down.
                """;

        assertThat(told("talk.txt", talk)).containsExactly("4:24 calm-down «calm down»");
    }

    @Test
    void takesALetterWithColonsForALetter() {
        assertThat(told("letter.txt", "Subject: Your order\nCustomer: Dana\nPlease calm down."))
                .containsExactly("3:8 calm-down «calm down»");
    }

    @Test
    void knowsTheRepByTheNameThatWasTold() {
        String talk = "Ann: Please calm down.\nDana: You calm down!\n";

        assertThat(told("talk.txt", talk, "Ann")).containsExactly("1:13 calm-down «calm down»");
        assertThat(told("talk.txt", talk, "Dana")).allMatch(line -> line.startsWith("2:"));
    }

    @Test
    void readsCaptionsWithTheirVoicesTagsAndEntities() {
        String captions =
                """
                WEBVTT - a talk

                NOTE Calm down.

                1
                00:01.000 --> 00:04.000 align:start
                <v Customer>Calm down, he said &amp; left</v>

                00:04.000 --> 00:06.000
                <v.loud Rep>R&amp;D says: <i>that</i> is against

                00:06.000 --> 00:08.000
                <v Rep>our policy.
                """;

        assertThat(told("talk.vtt", captions))
                .containsExactly(
                        "10:30 against-policy «that</i> is against\n\n"
                                + "00:06.000 --> 00:08.000\n<v Rep>our policy»");
    }

    @Test
    void readsJsonAsItIsWritten() {
        String json =
                """
                {"turns": [
                  {"speaker": "customer", "text": "Calm down!"},
                  {"text": "Don\\u2019t \\"worry\\", no problem.", "speaker": "rep", "tags": ["text"]}
                ]}
                """;

        assertThat(told("talk.json", json)).allMatch(line -> line.startsWith("3:"));
        assertThat(told("talk.json", json)).anyMatch(line -> line.endsWith("«no problem»"));
    }

    @Test
    void checksAChatMessageWithoutASpeaker() {
        String message =
                "{\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Please"
                        + " calm down.\"}}]}";

        assertThat(told("stdin", message)).containsExactly("1:69 calm-down «calm down»");
    }

    @Test
    void passesOverALineOfATalkThatNamesNoSpeakerAndSaysSo() {
        String captions =
                """
                WEBVTT

                00:01.000 --> 00:02.000
                <v Rep>Good morning.

                00:02.000 --> 00:03.000
                Calm down, he said.

                00:03.000 --> 00:04.000
                <v Rep>No problem at all.
                """;
        List<String> passedOver = new ArrayList<>();

        PROOFREADER.check(new SourceFile("talk.vtt", captions), Set.of(), passedOver::add);

        assertThat(passedOver)
                .containsExactly(
                        "talk.vtt: not checked, since it names no speaker: line 7. Name the speaker"
                                + " there too.");
        assertThat(told("talk.vtt", captions))
                .containsExactly("10:8 no-problem «No problem at all»");
        assertThat(
                        told(
                                "t.json",
                                "[{\"speaker\":\"rep\",\"text\":\"Yes.\"},{\"text\":\"Calm"
                                        + " down.\"}]"))
                .isEmpty();
    }

    @Test
    void checksAllOfAFileThatNamesNobody() {
        String captions =
                "WEBVTT\n\n00:01.000 --> 00:02.000\nPlease calm\n\n00:02.000 --> 00:03.000\ndown.";

        assertThat(told("script.vtt", captions)).hasSize(1);
    }

    @Test
    void asksWhoTheRepIsWhereItCanNotKnow() {
        assertThatThrownBy(() -> told("t.json", "[{\"speaker\":\"Ann\",\"text\":\"Calm down.\"}]"))
                .isInstanceOf(Unreadable.class)
                .hasMessage(
                        "t.json: Who is the rep among \"Ann\"? Tell with --rep \"Ann\"; everybody"
                                + " else is the customer then.");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoneOfItsKind() {
        assertThatThrownBy(() -> told("t.json", "[{\"a\": 1,}]"))
                .hasMessageStartingWith("t.json: This is no JSON: it breaks off at line 1, column");
        assertThatThrownBy(() -> told("t.json", "[]"))
                .hasMessageStartingWith("t.json: This JSON holds no text.");
        assertThatThrownBy(() -> told("t.vtt", "Hello"))
                .hasMessageStartingWith("t.vtt: This is no WebVTT");
        assertThatThrownBy(() -> told("t.vtt", "WEBVTT\n\nHello\n"))
                .hasMessageStartingWith("t.vtt: These captions have no cue");
    }

    @Test
    void isContentWithAnEmptyFile() {
        assertThat(told("a.txt", "")).isEmpty();
        assertThat(told("a.txt", " \n\t\n")).isEmpty();
    }

    @Test
    @Timeout(60)
    void readsAMegabyteInBearableTime() {
        String line = "We looked at it, and no problem was found in the audit of the year. ";

        assertThat(told("long.txt", line.repeat(1_000_000 / line.length()))).isEmpty();
        assertThat(told("long.txt", "a: ".repeat(350_000))).isEmpty();
        assertThat(told("deep.json", "[".repeat(400) + "{\"text\":\"a\"}" + "]".repeat(400)))
                .isEmpty();
        assertThatThrownBy(() -> told("deep.json", "[".repeat(1_000_000)))
                .isInstanceOf(Unreadable.class);
    }

    private static List<String> told(String name, String text, String... reps) {
        return PROOFREADER.check(new SourceFile(name, text), Set.of(reps), told -> {}).stream()
                .map(
                        remark ->
                                "%d:%d %s «%s»"
                                        .formatted(
                                                remark.from().line(),
                                                remark.from().column(),
                                                remark.warning().rule(),
                                                text.substring(remark.start(), remark.end())))
                .toList();
    }
}
