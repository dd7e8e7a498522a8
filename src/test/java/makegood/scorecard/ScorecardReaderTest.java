package makegood.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ScorecardReaderTest {

    private static final String GOOD =
            """
            scorecard: mine
            title: Mine
            questions:
              - question: listened
                ask: Did they listen?
                answer: 1-5
                weight: 2
                guide: More than they spoke.
                automatic: {figure: talk-share, five-at: 0.4, one-at: 0.8}
              - question: asked
                ask: Did they ask why?
                answer: yes-no
                guide: In open words.
                automatic: {figure: move, of: ask-reason, at-least: 1}
            """;

    @Test
    void readsTheShippedFormsWithoutAFinding() {
        ScorecardLibrary library =
                new ScorecardLibrary(
                        new SourceFolder(Path.of("conversation-flows/scorecards"), ".yaml"));

        assertThat(library.findings()).isEmpty();
        assertThat(library.cards())
                .extracting(Scorecard::name)
                .containsExactly("first-call", "making-good");
    }

    @Test
    void namesPlaceAndCureOfEachFault() {
        String broken =
                GOOD.replace("answer: 1-5", "answer: 1-6")
                        .replace("figure: move", "figure: moves")
                        .replace("weight: 2", "weight: heavy");

        List<Finding> findings = findings("mine.yaml", broken);

        assertThat(findings)
                .extracting(finding -> finding.code().key() + " " + finding.line())
                .contains("unknown-value 6", "wrong-type 7", "unknown-value 14");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.cure()).isNotBlank());
    }

    @Test
    void refusesAnAutomaticAnswerThatDoesNotSayWhereItBegins() {
        List<Finding> findings =
                findings(
                        "mine.yaml",
                        GOOD.replace(", at-least: 1", "").replace("five-at", "at-most"));

        assertThat(findings)
                .extracting(finding -> finding.code().key())
                .containsExactly("missing-key", "missing-key");
    }

    @Test
    void refusesTwoQuestionsOfOneNameAndAFileOfAnother() {
        assertThat(findings("mine.yaml", GOOD.replace("question: asked", "question: listened")))
                .extracting(Finding::message)
                .containsExactly("Two questions are called \"listened\".");
        assertThat(findings("other.yaml", GOOD))
                .extracting(finding -> finding.code().key())
                .containsExactly("wrong-name");
    }

    @Test
    void answersInProportionBetweenFiveAndOne() {
        Automatic share = new Automatic(Figure.TALK_SHARE, List.of(), null, null, 0.4, 0.8);

        assertThat(share.answer(0.1)).isEqualTo("5");
        assertThat(share.answer(0.6)).isEqualTo("3");
        assertThat(share.answer(0.95)).isEqualTo("1");
        assertThat(new Automatic(Figure.RULE, List.of(), null, 0.0, null, null).answer(1))
                .isEqualTo("no");
    }

    @Test
    void weighsWhatWasAnsweredOnly() {
        Scorecard card = read("mine.yaml", GOOD);

        assertThat(Scoring.total(card, Map.of("listened", "3", "asked", "yes")))
                .isCloseTo(2.0 / 3, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(Scoring.total(card, Map.of("asked", "no"))).isZero();
        assertThat(Scoring.total(card, Map.of())).isNull();
    }

    @Test
    void keepsTheLastGoodFormWhileItsFileIsBroken(@org.junit.jupiter.api.io.TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, GOOD);
        ScorecardLibrary library = new ScorecardLibrary(new SourceFolder(folder, ".yaml"));

        Files.writeString(file, "scorecard: [");

        assertThat(library.refresh()).as("others in force").isFalse();
        assertThat(library.card("mine")).isPresent();
        assertThat(library.findings()).isNotEmpty();
    }

    private static Scorecard read(String file, String text) {
        return ScorecardReader.read(new SourceFile(file, text), new Findings()).orElseThrow();
    }

    private static List<Finding> findings(String file, String text) {
        Findings findings = new Findings();
        ScorecardReader.read(new SourceFile(file, text), findings);
        return findings.all();
    }
}
