package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.lint.Finding;
import makegood.lint.Findings;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShippedRulesTest {

    private final Findings findings = new Findings();
    private final Phrasebook book = Books.shipped(findings);

    @Test
    void readsEveryRuleOfTheMethod() {
        assertThat(findings.all()).isEmpty();
        assertThat(book.rules()).isEqualTo(RuleNames.ALL);
    }

    @Test
    void everyRulesExamplesHold() {
        new PhrasebookLinter(Books.READER).lint(book, findings);

        List<String> failed = findings.all().stream().map(ShippedRulesTest::told).toList();
        assertThat(failed).isEmpty();
    }

    @Test
    void everyRuleHasADozenExamplesOfEachKind() {
        assertThat(book.all())
                .allSatisfy(
                        rule ->
                                assertThat(rule.bad())
                                        .as(rule.name())
                                        .hasSizeGreaterThanOrEqualTo(12));
        assertThat(book.all())
                .allSatisfy(
                        rule ->
                                assertThat(rule.good())
                                        .as(rule.name())
                                        .hasSizeGreaterThanOrEqualTo(12));
    }

    @Test
    void everyRuleHasExamplesAsSpeechIsRecognisedWithFillersInTheMiddle() {
        assertThat(book.all())
                .allSatisfy(
                        rule ->
                                assertThat(rule.bad())
                                        .as(rule.name())
                                        .anyMatch(bad -> bad.rep().matches("[^A-Z.,!?]+"))
                                        .anyMatch(
                                                bad ->
                                                        bad.rep()
                                                                .matches(
                                                                        ".*\\b(uh|um|er|you"
                                                                                + " know)\\b.*")));
    }

    @Test
    void everyRuleSaysWhatToSayInstead() {
        assertThat(book.all())
                .allSatisfy(
                        rule ->
                                assertThat(rule.instead())
                                        .as(rule.name())
                                        .isNotEmpty()
                                        .anyMatch(words -> !words.contains("{who}")));
    }

    @Test
    void onlyTheFourGuardsNeedAFlow() {
        assertThat(book.all().stream().filter(Rule::guard).map(Rule::name))
                .containsExactlyInAnyOrder(
                        "premature-apology", "win-back-plea", "early-pitch", "price-concession");
    }

    private static String told(Finding finding) {
        return finding.file() + ":" + finding.line() + " " + finding.message();
    }
}
