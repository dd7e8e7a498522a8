package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of one's own over the shipped ones, taken up as their files change. */
class RuleLibraryTest {

    private static final PhrasebookReader READER =
            new PhrasebookReader(new ConditionReader(), Books.READER);
    private static final SourceFolder SHIPPED =
            new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml");

    @TempDir private Path own;
    @TempDir private Path later;
    private RuleLibrary library;

    @BeforeEach
    void open() {
        library = library(Set.of());
    }

    @Test
    void letsAnOwnRuleStandBesideTheShippedOnes() throws IOException {
        write(own, "synergy", rule("synergy", "synergy"));

        assertThat(library.refresh()).isTrue();

        assertThat(library.findings()).isEmpty();
        assertThat(broken("No problem, that is synergy.", null, null))
                .containsExactly("no-problem", "synergy");
    }

    @Test
    void letsALaterFolderOverrideByName() throws IOException {
        write(own, "no-problem", rule("no-problem", "pickle"));
        write(later, "no-problem", rule("no-problem", "gherkin"));

        library.refresh();

        assertThat(broken("No problem, a pickle.", null, null)).isEmpty();
        assertThat(broken("A gherkin.", null, null)).containsExactly("no-problem");
    }

    @Test
    void switchesARuleOffByName() throws IOException {
        write(own, "no-problem", "rule: no-problem\noff: true\n");

        library.refresh();

        assertThat(broken("No problem.", null, null)).isEmpty();
        assertThat(library.findings()).isEmpty();
    }

    @Test
    void switchesARuleOffBySetting() {
        assertThat(broken(library(Set.of("no-problem")), "No problem.", null, null)).isEmpty();
    }

    @Test
    void saysWhichRuleIsUnknownThatShouldBeOff() throws IOException {
        write(own, "no-problm", "rule: no-problm\noff: true\n");

        assertThat(library(Set.of("clam-down")).findings())
                .extracting(finding -> finding.code().key() + " " + finding.message())
                .containsExactly(
                        "unknown-rule There is no rule \"no-problm\" to switch off.",
                        "unknown-rule There is no rule \"clam-down\" to switch off.");
    }

    @Test
    void tellsOnlyOfTheWordWhereARuleIsNotQuiteSwitchedOff() throws IOException {
        write(own, "no-problem", "rule: no-problem\noff: yes\n");

        library.refresh();

        assertThat(library.findings())
                .extracting(Finding::message)
                .containsExactly("\"off:\" can't be \"yes\".");
        assertThat(broken("No problem.", null, null)).containsExactly("no-problem");
    }

    @Test
    void overridesForOneFlowOnly() throws IOException {
        write(own, "no-problem", "rule: no-problem\noff: true\nflows: [lost-and-found]\n");

        library.refresh();

        assertThat(broken("No problem.", "lost-and-found", null)).isEmpty();
        assertThat(broken("No problem.", "two-questions", null)).containsExactly("no-problem");
        assertThat(broken("No problem.", null, null)).containsExactly("no-problem");
    }

    @Test
    void overridesForOneTeamOnly() throws IOException {
        write(own, "synergy", rule("synergy", "synergy") + "teams: [north]\n");

        library.refresh();

        assertThat(broken("Synergy.", null, "north")).containsExactly("synergy");
        assertThat(broken("Synergy.", null, "south")).isEmpty();
        assertThat(broken("Synergy.", null, null)).isEmpty();
    }

    @Test
    void keepsTheLastGoodVersionOfABrokenFileAndTakesUpTheOthers() throws IOException {
        write(own, "synergy", rule("synergy", "synergy"));
        library.refresh();
        write(own, "synergy", "rule: synergy\nmessage: [broken\n");
        write(own, "pickle", rule("pickle", "pickle"));

        assertThat(library.refresh()).isTrue();

        assertThat(library.findings())
                .extracting(Finding::file)
                .containsOnly(own + "/synergy.yaml");
        assertThat(broken("Synergy.", null, null)).containsExactly("synergy");
        assertThat(broken("A pickle.", null, null)).containsExactly("pickle");
    }

    @Test
    void saysThatOtherRulesAreInForceOnlyWhereTheyAre() throws IOException {
        write(own, "synergy", rule("synergy", "synergy"));
        assertThat(library.refresh()).isTrue();

        write(own, "synergy", "rule: synergy\nmessage: [broken\n");
        assertThat(library.refresh()).as("refused").isFalse();
        write(own, "synergy", rule("synergy", "synergy").replace("bad: [synergy", "bad: [work"));
        assertThat(library.refresh()).as("refused by its own examples").isFalse();
        write(own, "synergy", rule("synergy", "synergy"));
        assertThat(library.refresh()).as("as it was before").isFalse();

        assertThat(library.findings()).isEmpty();
        assertThat(broken("Synergy.", null, null)).containsExactly("synergy");
    }

    @Test
    void refusesARuleWhoseExamplesDoNotHold() throws IOException {
        write(
                own,
                "synergy",
                rule("synergy", "synergy").replace("bad: [synergy", "bad: [teamwork"));

        library.refresh();

        assertThat(library.findings())
                .extracting(finding -> finding.code().key())
                .containsExactly("example-fails");
        assertThat(broken("Synergy.", null, null)).isEmpty();
    }

    @Test
    void triesARefusedRuleAgainOnceTheOtherFileIsMended() throws IOException {
        write(own, "synergy", rule("synergy", "synergy") + "yields-to: [pickle]\n");
        write(own, "pickle", rule("pickle", "pickle, synergy"));
        library.refresh();
        assertThat(broken("Synergy.", null, null)).containsExactly("pickle");

        write(own, "pickle", rule("pickle", "pickle"));
        library.refresh();

        assertThat(library.findings()).isEmpty();
        assertThat(broken("Synergy.", null, null)).containsExactly("synergy");
    }

    @Test
    void triesAChangedFileInThePlaceOfTheOneThatServes() throws IOException {
        write(own, "no-problem", rule("no-problem", "pickle"));
        library.refresh();
        Findings findings = new Findings();

        Editions changed =
                library.with(
                        new SourceFile("phrasebook/no-problem.yaml", rule("no-problem", "gherkin")),
                        findings);

        assertThat(findings.all()).isEmpty();
        assertThat(changed.layers()).hasSameSizeAs(library.editions().layers());
        assertThat(broken("A pickle.", null, null)).containsExactly("no-problem");
    }

    @Test
    void letsTheShippedRuleServeWhileAnOverridingFileIsBroken() throws IOException {
        write(own, "no-problem", "rule: no-problem\n");

        library.refresh();

        assertThat(broken("No problem.", null, null)).containsExactly("no-problem");
    }

    @Test
    void dropsARuleWhoseFileIsGone() throws IOException {
        write(own, "synergy", rule("synergy", "synergy"));
        library.refresh();
        Files.delete(own.resolve("synergy.yaml"));

        assertThat(library.refresh()).isTrue();

        assertThat(broken("Synergy.", null, null)).isEmpty();
    }

    @Test
    void keepsWhatItReadWhenTheWholeFolderIsGone() throws IOException {
        write(own, "synergy", rule("synergy", "synergy"));
        library.refresh();
        Files.delete(own.resolve("synergy.yaml"));
        Files.delete(own);

        assertThat(library.refresh()).isFalse();
        assertThat(library.refresh()).isFalse();

        assertThat(broken("Synergy.", null, null)).containsExactly("synergy");
        assertThat(library.findings())
                .extracting(Finding::message)
                .containsExactly("There is no folder \"" + own + "\".");
        Files.createDirectory(own);
        assertThat(library.refresh()).isTrue();
        assertThat(library.findings()).isEmpty();
        assertThat(broken("Synergy.", null, null)).isEmpty();
    }

    @Test
    void keepsTheSamePhrasebookWhileNoFileChanges() {
        Phrasebook before = library.editions().everywhere();

        assertThat(library.refresh()).isFalse();

        assertThat(library.editions().everywhere()).isSameAs(before);
        assertThat(library.editions().of("two-questions", "north")).isSameAs(before);
    }

    private RuleLibrary library(Set<String> off) {
        return new RuleLibrary(
                SHIPPED,
                Stream.of(own, later).map(path -> new SourceFolder(path, ".yaml")).toList(),
                off,
                READER,
                new PhrasebookLinter(Books.READER));
    }

    private List<String> broken(String text, String flow, String team) {
        return broken(library, text, flow, team);
    }

    private static List<String> broken(RuleLibrary library, String text, String flow, String team) {
        return library
                .editions()
                .of(flow, team)
                .check(Books.READER.read(Speaker.REP, text), new Situation.Blank())
                .stream()
                .map(Warning::rule)
                .toList();
    }

    private static String rule(String name, String word) {
        return """
        rule: %1$s
        message: "“%%s” is wrong."
        source: ours
        why: Because.
        tokens: [%2$s]
        bad: [%2$s]
        good: [Good morning.]
        """
                .formatted(name, word);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), text);
    }
}
