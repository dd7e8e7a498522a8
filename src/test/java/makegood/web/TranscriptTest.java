package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Stamp;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.call.Customer;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;

class TranscriptTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00-06:00");

    private final Transcript transcript =
            new Transcript(
                    CallState.of(List.of(opened())),
                    List.of(
                            said(2, Speaker.REP, 4, "What led you\nto leave us?"),
                            said(3, Speaker.CUSTOMER, 9, "<b>Late</b> --> *always* & # [late](x)"),
                            said(4, Speaker.REP, 9, "I see.")));

    @Test
    void writesPlainText() {
        assertThat(transcript.text())
                .isEqualTo(
                        """
                        Call with Dana, Wells & Co, 23 November 2026, 09:00 GMT-6

                        [00:00:04] Rep: What led you to leave us?
                        [00:00:09] Customer: <b>Late</b> --> *always* & # [late](x)
                        [00:00:09] Rep: I see.
                        """);
    }

    @Test
    void writesMarkdownInWhichWordsStayWords() {
        assertThat(transcript.markdown())
                .isEqualTo(
                        """
                        # Call with Dana, Wells & Co, 23 November 2026, 09:00 GMT-6

                        **Rep** (00:00:04): What led you to leave us?

                        **Customer** (00:00:09): \\<b\\>Late\\</b\\> --\\> \\*always\\* & # \\[late\\](x)

                        **Rep** (00:00:09): I see.

                        """);
    }

    @Test
    void writesCaptionsThatFollowEachOther() {
        assertThat(transcript.vtt())
                .isEqualTo(
                        """
                        WEBVTT

                        2
                        00:00:04.000 --> 00:00:09.000
                        <v Rep>What led you to leave us?

                        3
                        00:00:09.000 --> 00:00:09.500
                        <v Customer>&lt;b&gt;Late&lt;/b&gt; --&gt; *always* &amp; # [late](x)

                        4
                        00:00:09.000 --> 00:00:14.000
                        <v Rep>I see.

                        """);
    }

    private static Opened opened() {
        return Calls.opening(
                new Stamp("call", 1, NINE, "ann", null),
                new Customer("Dana", "Wells & Co", null, null, null, null));
    }

    private static Heard said(int seq, Speaker speaker, int second, String text) {
        return Calls.said(
                new Stamp("call", seq, NINE.plusSeconds(second), "ann", null), speaker, text);
    }
}
