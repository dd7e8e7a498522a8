package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

class FlowLibraryTest {

    private static final String FLOW =
            """
            flow: f
            title: %s
            source: james
            use-when: Always.
            steps:
              - step: open
                move: open
                say: [Hello., Hi.]
                why: Politeness.
            """;

    @TempDir Path folder;

    private final InMemoryArchive archive = new InMemoryArchive();
    private FlowLibrary library;

    @BeforeEach
    void shelve() throws IOException {
        write("f.yaml", FLOW.formatted("First"));
        library =
                new FlowLibrary(
                        new SourceFolder(folder, ".yaml"),
                        new FlowReader(new ConditionReader(), RuleNames.ALL),
                        archive);
    }

    @Test
    void takesUpAChangedFileAndKeepsTheOldVersionForItsCalls() throws IOException {
        String before = library.flow("f").orElseThrow().version();

        write("f.yaml", FLOW.formatted("Second"));

        assertThat(library.refresh()).isTrue();
        assertThat(library.flow("f").orElseThrow().title()).isEqualTo("Second");
        assertThat(library.flow("f", before).orElseThrow().title()).isEqualTo("First");
        assertThat(library.flow("g", before)).isEmpty();
        assertThat(library.refresh()).isFalse();
    }

    @Test
    void neverReplacesAGoodFlowByABrokenOne() throws IOException {
        write("f.yaml", FLOW.formatted("Third").replace("move: open", "move: oepn"));
        library.refresh();

        assertThat(library.flow("f").orElseThrow().title()).isEqualTo("First");
        assertThat(library.findings())
                .extracting(f -> f.code().key())
                .containsExactly("unknown-value");

        write("f.yaml", FLOW.formatted("Fourth"));
        library.refresh();

        assertThat(library.flow("f").orElseThrow().title()).isEqualTo("Fourth");
        assertThat(library.findings()).isEmpty();
    }

    @Test
    void readsOnlyWhatWasChangedAndKeepsWhatWasFoundInTheRest() throws IOException {
        write(
                "g.yaml",
                FLOW.formatted("Other")
                        .replace("flow: f", "flow: g")
                        .replace("Hello., Hi.", "Hello."));
        library.refresh();
        Flow untouched = library.flow("g").orElseThrow();

        write("f.yaml", FLOW.formatted("Fifth"));
        library.refresh();

        assertThat(library.flow("f").orElseThrow().title()).isEqualTo("Fifth");
        assertThat(library.flow("g").orElseThrow()).isSameAs(untouched);
        assertThat(library.findings())
                .extracting(f -> f.code().key())
                .containsExactly("one-wording");
    }

    @Test
    void startsOnABrokenFileWithTheVersionThatServedLast() throws IOException {
        write("f.yaml", FLOW.formatted("Second"));
        library.refresh();
        write("f.yaml", FLOW.formatted("First"));
        library.refresh();
        write("f.yaml", "flow: f\n\tsteps: broken");

        FlowLibrary restarted =
                new FlowLibrary(
                        new SourceFolder(folder, ".yaml"),
                        new FlowReader(new ConditionReader(), RuleNames.ALL),
                        archive);

        assertThat(restarted.flow("f").orElseThrow().title()).isEqualTo("First");
        assertThat(restarted.refused()).extracting(file -> file.text()).hasSize(1);
        assertThat(restarted.findings()).isNotEmpty();
    }

    @Test
    void dropsWhatWasDeletedAndTellsOfTwoFlowsWithOneName() throws IOException {
        write("g.yaml", FLOW.formatted("Other"));
        library.refresh();

        assertThat(library.flows()).hasSize(1);
        assertThat(library.findings())
                .extracting(f -> f.code().key())
                .containsExactly("duplicate-flow");

        Files.delete(folder.resolve("f.yaml"));
        library.refresh();

        assertThat(library.flow("f").orElseThrow().title()).isEqualTo("Other");
        assertThat(library.findings()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static final class InMemoryArchive implements FlowArchive {

        private final LinkedHashMap<String, SourceFile> files = new LinkedHashMap<>();

        @Override
        public void keep(Flow flow) {
            files.putLast(flow.version(), flow.file());
        }

        @Override
        public Optional<SourceFile> latest(String fileName) {
            return files.values().stream()
                    .filter(file -> file.name().equals(fileName))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Optional<SourceFile> find(String version) {
            return Optional.ofNullable(files.get(version));
        }
    }
}
