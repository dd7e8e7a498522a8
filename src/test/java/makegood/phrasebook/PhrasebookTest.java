package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class PhrasebookTest {

    private static final Phrasebook BOOK = Books.shipped(new Findings());

    @Test
    void quotesExactlyByUtf16Offsets() {
        String text = "👍🏽 Ça va, no problem at all!";

        Warning warning = check(text, new Situation.Blank()).getFirst();

        assertThat(warning.rule()).isEqualTo("no-problem");
        assertThat(text.substring(warning.quote().start(), warning.quote().end()))
                .isEqualTo("no problem at all");
        assertThat(warning.quote().text()).isEqualTo("no problem at all");
    }

    @Test
    void saysNothingToACustomersWords() {
        Utterance said = Books.READER.read(Speaker.CUSTOMER, "No problem.");

        assertThat(BOOK.check(said, new Situation.Blank())).isEmpty();
    }

    @Test
    void holdsAGuardOnlyWhereTheFlowNamesIt() {
        assertThat(check("We'd love to have you back.", new Situation.Blank())).isEmpty();
        assertThat(check("We'd love to have you back.", guarded("win-back-plea")))
                .extracting(Warning::rule)
                .containsExactly("win-back-plea");
    }

    @Test
    void leavesAPriceAloneThatTheCustomerAskedFor() {
        String offer = "I can take ten percent off.";

        assertThat(check(offer, after("I think it was the driver.", "price-concession")))
                .isNotEmpty();
        assertThat(check(offer, after("Can you do it any cheaper?", "price-concession"))).isEmpty();
    }

    @Test
    void fillsCapturedWordsIntoTheWording() {
        List<Warning> warnings =
                check("My manager will call you as soon as he can.", new Situation.Blank());

        assertThat(warnings).extracting(Warning::rule).containsExactly("as-soon-as-i-can");
        assertThat(warnings.getFirst().instead())
                .contains("I'll call you on {day} at {time}, answer or not.");
    }

    @Test
    void givesOnePhraseTheRuleThatItBreaksMostPlainly() {
        assertThat(
                        check(
                                "I'm afraid it's company policy that we don't refund.",
                                new Situation.Blank()))
                .extracting(Warning::rule)
                .containsExactly("against-policy");
    }

    @Test
    void tellsWarningsInTheirOrderInTheText() {
        assertThat(check("No problem. I'll see what I can do.", new Situation.Blank()))
                .extracting(Warning::rule)
                .containsExactly("no-problem", "let-me-try");
    }

    @Test
    void pointsAtTheBrokenPartOfAPattern() {
        Findings findings = new Findings();

        Phrasebook book = Books.of(findings, Books.rule("mine", "no (problem"));

        assertThat(book.rules()).isEmpty();
        assertThat(findings.all())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code().key()).isEqualTo("broken-pattern");
                            assertThat(finding.line()).isEqualTo(6);
                            assertThat(finding.column()).isEqualTo(9);
                        });
    }

    @Test
    void refusesARuleWithoutExamples() {
        Findings findings = new Findings();
        String text = Books.rule("mine", "synergy").text().replace("bad: [x]\n", "");

        Books.of(findings, new makegood.lint.SourceFile("mine.yaml", text));

        assertThat(findings.all())
                .extracting(finding -> finding.code().key())
                .containsExactly("no-examples");
    }

    @Test
    void letsALaterFileOverrideARuleOfTheSameName() {
        Phrasebook book =
                Books.of(
                        new Findings(),
                        Books.rule("mine", "synergy"),
                        Books.rule("mine", "leverage"));

        assertThat(
                        book.check(
                                Books.READER.read(Speaker.REP, "We leverage it."),
                                new Situation.Blank()))
                .hasSize(1);
        assertThat(
                        book.check(
                                Books.READER.read(Speaker.REP, "It is synergy."),
                                new Situation.Blank()))
                .isEmpty();
    }

    private static List<Warning> check(String text, Situation situation) {
        return BOOK.check(Books.READER.read(Speaker.REP, text), situation);
    }

    private static Situation guarded(String guard) {
        return after("Hello.", guard);
    }

    private static Situation after(String customer, String guard) {
        return new Situation.Blank() {
            @Override
            public Set<String> guards() {
                return Set.of(guard);
            }

            @Override
            public List<Said> earlier() {
                return List.of(new Said("customer", customer));
            }
        };
    }
}
