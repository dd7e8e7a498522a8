package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A shared condition that changes makes a new version of each flow that asks for it, and leaves old calls as they were. */
class SharedConditionsTest {

    private static final String FLOW =
            """
            flow: %s
            title: A flow
            source: james
            use-when: Always.
            steps:
              - step: open
                move: open
                say: [Hello., Good morning.]
                why: They should know who calls.
            interrupts:
              - interrupt: vent
                when: %s
                move: acknowledge
                at-most: 3
                say: [I hear you., Go on.]
                why: They must be heard first.
            """;

    private static final String CONDITIONS =
            """
            conditions:
              - condition: venting
                means: Angry, and it comes out.
                when: anger.level >= %s
            """;

    @TempDir Path folder;

    private final Map<String, SourceFile> kept = new LinkedHashMap<>();
    private final ConditionReader conditions = new ConditionReader();
    private FlowLibrary library;
    private boolean away;

    @BeforeEach
    void shelve() throws IOException {
        Files.createDirectory(folder.resolve("conditions"));
        write("f.yaml", FLOW.formatted("f", "holds(\"venting\")"));
        write("g.yaml", FLOW.formatted("g", "anger.level >= 2"));
        write("conditions/shared.yaml", CONDITIONS.formatted("2"));
        library = library();
    }

    @Test
    void holdFromTheNextCallOnAndNotInThoseBefore() throws IOException {
        Flow before = flow("f");
        Flow other = flow("g");

        write("conditions/shared.yaml", CONDITIONS.formatted("1 "));

        assertThat(library.refresh()).isTrue();
        assertThat(vents(flow("f"))).isTrue();
        assertThat(flow("f").version()).isNotEqualTo(before.version());
        assertThat(vents(library().flow("f", before.version()).orElseThrow())).isFalse();
        assertThat(library().flow("f", before.version()).orElseThrow().version())
                .isEqualTo(before.version());
        assertThat(flow("g")).isSameAs(other);
    }

    @Test
    void areTakenUpOnceTheArchiveIsBack() throws IOException {
        Flow before = flow("f");
        write("conditions/shared.yaml", CONDITIONS.formatted("1 "));
        away = true;

        assertThatThrownBy(library::refresh).hasMessage("away");
        away = false;

        assertThat(flow("f")).isSameAs(before);
        assertThat(library.refresh()).isTrue();
        assertThat(vents(flow("f"))).isTrue();
        assertThat(library.refresh()).isFalse();
    }

    @Test
    void neverGiveWayToBrokenOnes() throws IOException {
        Flow before = flow("f");

        write("conditions/shared.yaml", CONDITIONS.formatted("'two'"));
        library.refresh();

        assertThat(flow("f")).isSameAs(before);
        assertThat(library.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.WRONG_COMPARISON);
        assertThat(library.refused())
                .extracting(file -> file.name().replaceFirst(".*/", ""))
                .containsExactly("shared.yaml");
        assertThat(vents(library().flow("f").orElseThrow())).isFalse();
        assertThat(library().flow("f").orElseThrow().version()).isEqualTo(before.version());
    }

    @Test
    void areMissedByFlowsThatAskForOneThatIsGone() throws IOException {
        Flow before = flow("f");

        write("conditions/shared.yaml", CONDITIONS.formatted("2").replace("venting", "raging"));
        library.refresh();

        assertThat(flow("f")).isSameAs(before);
        assertThat(library.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_CONDITION);
    }

    @Test
    void areToldWhereTheyAskForWhatAFlowDoesNotKnow() throws IOException {
        write(
                "conditions/shared.yaml",
                CONDITIONS.formatted("2 && !asked(\"clsoe\") && known(\"colour\")"));
        library.refresh();

        assertThat(library.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "This flow has no step \"clsoe\", for which the condition \"venting\""
                                + " asks.",
                        "No step of this flow learns \"colour\", for which the condition"
                                + " \"venting\" asks.");
        assertThat(library.findings()).allMatch(finding -> finding.line() == 12);
    }

    @Test
    void standInAFlowsFileAsItWasWrittenAndCountBeforeTheShared() throws IOException {
        String own =
                FLOW.formatted("f", "holds(\"venting\")") + "---\n" + CONDITIONS.formatted("1");
        for (String text : List.of(own, own.replace("\n", "\r\n"))) {
            write("f.yaml", text);
            library.refresh();
            Flow flow = flow("f");
            write("g.yaml", FLOW.formatted("g", "anger.level >= 3") + "#".repeat(text.length()));
            library.refresh();

            assertThat(library.findings()).isEmpty();
            assertThat(flow.file().text()).isEqualTo(text);
            assertThat(vents(flow)).isTrue();
            assertThat(flow("f")).isSameAs(flow);
            assertThat(library().flow("f", flow.version()).orElseThrow().version())
                    .isEqualTo(flow.version());
        }
    }

    @Test
    void giveWayToChangedOnesBeforeThoseThatAFileBringsAlong() {
        Flow flow = flow("f");
        SourceFile own = new SourceFile("f.yaml", flow.whole().text());
        FlowReader reader = new FlowReader(conditions, Set.of());
        Flow kept = reader.read(own, new Findings()).orElseThrow();

        Flow changed =
                reader.readAgain(
                                kept,
                                new SourceFile("c.yaml", CONDITIONS.formatted("1")),
                                new Findings())
                        .orElseThrow();

        assertThat(vents(kept)).isFalse();
        assertThat(vents(changed)).isTrue();
    }

    @Test
    void areNeverLeftOutOfAKeptVersion() throws IOException {
        Flow flow = flow("f");
        String broken = flow.whole().text().replace("means", "maens").replace(">= 2", ">>");

        kept.put(flow.version(), new SourceFile("f.yaml", broken));

        write("f.yaml", "");
        assertThat(library().flow("f", flow.version())).isEmpty();
    }

    @Test
    void countAsMuchAsWhatIsWrittenOut() {
        String shared = FLOW.formatted("f", "holds(\"venting\")");
        String never = CONDITIONS.formatted("2 && anger.level < 1");

        Findings findings = new Findings();
        new FlowReader(conditions, Set.of())
                .read(new SourceFile("f.yaml", shared + "---\n" + never), findings);

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNREACHABLE_STEP);
    }

    private Flow flow(String name) {
        return library.flow(name).orElseThrow();
    }

    private static boolean vents(Flow flow) {
        Situation annoyed =
                new Situation.Blank() {
                    @Override
                    public Anger anger() {
                        return new Anger(0.4, 1, "steady", 1);
                    }
                };
        return flow.next(annoyed).orElseThrow().name().equals("vent");
    }

    private FlowLibrary library() {
        SharedConditions shared =
                new SharedConditions(
                        new SourceFolder(folder.resolve("conditions"), ".yaml"), conditions);
        return new FlowLibrary(
                new SourceFolder(folder, ".yaml"),
                new FlowReader(conditions, Set.of(), shared),
                new Kept());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private final class Kept implements FlowArchive {

        @Override
        public void keep(Flow flow) {
            if (away) {
                throw new IllegalStateException("away");
            }
            kept.remove(flow.version());
            kept.put(flow.version(), flow.whole());
        }

        @Override
        public Optional<SourceFile> latest(String fileName) {
            return kept.values().stream()
                    .filter(file -> file.name().equals(fileName))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Optional<SourceFile> find(String version) {
            return Optional.ofNullable(kept.get(version));
        }
    }
}
