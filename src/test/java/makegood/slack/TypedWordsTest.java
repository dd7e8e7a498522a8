package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;

import makegood.call.Outcome;
import makegood.coach.Said;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What people type, and what is meant by it. */
class TypedWordsTest {

    @Test
    void takesAWordWhoseLettersGrowInSmallForTheCustomers() {
        assertThat(Winback.of("İPTAL")).isEqualTo(new Winback.Coach("İPTAL"));
        assertThat(Winback.of("İİİ c")).isEqualTo(new Winback.Coach("İİİ c"));
    }

    @Test
    void takesOnlyAFirstWordForAnOrder() {
        assertThat(Winback.of("check No problem.")).isEqualTo(new Winback.Check("No problem."));
        assertThat(Winback.of("ASK half off?")).isEqualTo(new Winback.Ask("half off?"));
        assertThat(Winback.of(" calls ")).isEqualTo(new Winback.Calls());
        assertThat(Winback.of("")).isEqualTo(new Winback.Help());
        assertThat(Winback.of("calls never come back"))
                .isEqualTo(new Winback.Coach("calls never come back"));
        assertThat(Winback.of("help me out here")).isEqualTo(new Winback.Coach("help me out here"));
        assertThat(Winback.of("You were late")).isEqualTo(new Winback.Coach("You were late"));
    }

    @Test
    void readsATalkByItsMarks() {
        assertThat(TalkText.turns("You were late. r: I see. C: And rude.", Speaker.CUSTOMER))
                .containsExactly(
                        Said.by(Speaker.CUSTOMER, "You were late."),
                        Said.by(Speaker.REP, "I see."),
                        Said.by(Speaker.CUSTOMER, "And rude."));
        assertThat(TalkText.turns("customer: Late.\nmore of it\nrep: Yes.", Speaker.CUSTOMER))
                .containsExactly(
                        Said.by(Speaker.CUSTOMER, "Late.\nmore of it"),
                        Said.by(Speaker.REP, "Yes."));
        assertThat(TalkText.turns("c:", Speaker.CUSTOMER)).isEmpty();
        assertThat(TalkText.turns("Our ratio r:s is bad, http://a", Speaker.CUSTOMER)).hasSize(1);
    }

    @Test
    void readsWhatIsTypedInAThread() {
        assertThat(ThreadLine.of("end")).isEqualTo(new ThreadLine.End(null));
        assertThat(ThreadLine.of("end won back")).isEqualTo(new ThreadLine.End(Outcome.WON_BACK));
        assertThat(ThreadLine.of("End of story, you lost me."))
                .isEqualTo(talk("End of story, you lost me."));
        assertThat(ThreadLine.of("help")).isEqualTo(new ThreadLine.Help());
        assertThat(ThreadLine.of("help me")).isEqualTo(talk("help me"));
        assertThat(ThreadLine.of("note Likes tea")).isEqualTo(new ThreadLine.Note("Likes tea"));
        assertThat(ThreadLine.of("ask What now?")).isEqualTo(new ThreadLine.Ask("What now?"));
        assertThat(ThreadLine.of("new Dana Ortiz, Ortiz Catering c: Late."))
                .isEqualTo(
                        new ThreadLine.New(
                                "Dana Ortiz",
                                "Ortiz Catering",
                                List.of(Said.by(Speaker.CUSTOMER, "Late."))));
        assertThat(ThreadLine.of("new Dana"))
                .isEqualTo(new ThreadLine.New("Dana", null, List.of()));
    }

    @Test
    void makesSlacksMarkupPlainAgain() {
        assertThat(
                        Markup.plain(
                                "Hi <@U1|dana>, see <https://a.example|our page> &amp;"
                                        + " <#C1|general>"))
                .isEqualTo("Hi @dana, see our page & #general");
        assertThat(Markup.plain("<@U1> <https://a.example> <!here> <mailto:a@b.c|a@b.c> 1 &lt; 2"))
                .isEqualTo("@U1 https://a.example @here a@b.c 1 < 2");
        assertThat(Markup.plain("&amp;lt;")).isEqualTo("&lt;");
    }

    @Test
    void escapesWhatSlackWouldTakeForMarkup() {
        assertThat(Markup.escaped("<!channel> R&D")).isEqualTo("&lt;!channel&gt; R&amp;D");
        assertThat(Markup.quoted("one\n<two>")).isEqualTo(">one\n>&lt;two&gt;");
        assertThat(Markup.link("https://a.example/?x=1&y=2", "a|b <c>"))
                .isEqualTo("<https://a.example/?x=1&amp;y=2|a|b &lt;c&gt;>");
    }

    @Test
    void cutsNeitherACharacterNorAnEscapeInTwo() {
        assertThat(Markup.cut("ab&amp;cd", 6)).isEqualTo("ab…");
        assertThat(Markup.cut("ab&amp;cdef", 9)).isEqualTo("ab&amp;c…");
        assertThat(Markup.cut("a\uD83D\uDE00b", 3)).isEqualTo("a…");
        assertThat(Markup.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void cutsALetterWithoutLinesBetweenItsCharacters() {
        String faces = "x" + "\uD83D\uDE00".repeat(4_000);
        String signs = "xyz" + "&".repeat(2_000);

        for (String body : List.of(faces, signs)) {
            MessageWriter writer = new MessageWriter();
            SummaryMessage.letter(writer, body);
            List<String> parts =
                    writer.message("").blocks().stream()
                            .map(block -> ((SectionBlock) block).getText().getText())
                            .map(part -> part.replace("```", ""))
                            .toList();

            assertThat(parts).hasSizeGreaterThan(2).noneMatch(part -> part.contains("…"));
            assertThat(parts.stream().map(Markup::plain)).allMatch(part -> isWhole(part));
            assertThat(parts.stream().map(Markup::plain).collect(Collectors.joining()))
                    .isEqualTo(body);
        }
    }

    private static boolean isWhole(String words) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }

    @Test
    @Timeout(20)
    void readsHostileTextInTime() {
        String marks = "c: ".repeat(50_000);
        String brackets = "<".repeat(100_000) + "|".repeat(100_000);

        assertThat(TalkText.turns(marks, Speaker.CUSTOMER)).isEmpty();
        assertThat(Markup.plain(brackets)).hasSize(200_000);
        assertThat(ThreadLine.of("new " + marks)).isInstanceOf(ThreadLine.New.class);
    }

    private static ThreadLine talk(String words) {
        return new ThreadLine.Talk(List.of(Said.by(Speaker.CUSTOMER, words)));
    }
}
