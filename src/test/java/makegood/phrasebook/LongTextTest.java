package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/** Texts of which each word breaks a rule, and each hit has its excuse looked for, are checked in a time in proportion. */
class LongTextTest {

    private static final Phrasebook BOOK =
            Books.of(
                    new Findings(),
                    Books.rule("courier", "the courier", "unless: {sentence: [never said]}"),
                    Books.rule(
                            "courier-late",
                            "courier <2> late",
                            "quote: clause",
                            "exceptions: [late train]",
                            "yields-to: [courier]"),
                    Books.rule("late", "late", "unless: {utterance: [never said]}"));

    @Test
    @Timeout(20)
    void checksManySentences() {
        assertThat(check("The courier was late. ".repeat(12_000)))
                .extracting(Warning::rule)
                .hasSize(24_000)
                .containsOnly("courier", "late");
    }

    @Test
    @Timeout(20)
    void checksOneSentenceWithoutEnd() {
        assertThat(check("the courier was late and ".repeat(12_000)))
                .extracting(Warning::rule)
                .hasSize(24_000)
                .containsOnly("courier", "late");
    }

    @Test
    void quotesTheLongestOfWhatOverlaps() {
        assertThat(check("The courier was so late, late again."))
                .extracting(warning -> warning.rule() + ": " + warning.quote().text())
                .containsExactly("courier: The courier", "late: late", "late: late");
    }

    private static List<Warning> check(String text) {
        Utterance said = Books.READER.read(Speaker.REP, text);
        return BOOK.check(said, new Situation.Blank());
    }
}
