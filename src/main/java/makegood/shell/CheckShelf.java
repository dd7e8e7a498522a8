package makegood.shell;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.coach.Coach;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.condition.ConditionReader;
import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.flow.FlowReader;
import makegood.flow.SharedConditions;
import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.listening.Listener;
import makegood.phrasebook.Editions;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.proof.Proofreader;
import makegood.utterance.Embedder;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code check} reads before it checks: rules, and a flow where one is named. */
final class CheckShelf {

    private static final Path FLOWS = Path.of("conversation-flows");
    private static final String YAML = ".yaml";

    /** What is promised in a talk is reckoned from here; no rule asks for the day. */
    private static final OffsetDateTime ANY_DAY = OffsetDateTime.parse("2026-01-05T09:00:00Z");

    private CheckShelf() {}

    /** @param err where faults of rule files are told; the rest serves */
    static Proofreader proofreader(CheckOptions options, PrintStream err) {
        Embedder embedder = new OnnxEmbedder();
        UtteranceReader reader = new UtteranceReader(embedder);
        ConditionReader conditions = new ConditionReader();
        Editions editions = editions(options, new PhrasebookReader(conditions, reader), err);
        String name = options.flow();
        Phrasebook rules = editions.of(name, options.team());
        if (name == null) {
            return new Proofreader(reader, rules, null, talk -> List.of());
        }
        SharedConditions shared =
                new SharedConditions(
                        new SourceFolder(FLOWS.resolve("conditions"), YAML), conditions);
        FlowReader flowReader = new FlowReader(conditions, editions.rules(), shared);
        FlowLibrary flows =
                new FlowLibrary(new SourceFolder(FLOWS, YAML), flowReader, new NoArchive());
        Flow flow = flows.flow(name).orElseThrow(() -> unknown(name, flows));
        Coach coach = new Coach(reader, rules::check, new Listener(embedder));
        Replay replay = new Replay(coach, flows, new EmbeddedSummarizer(), () -> 0);
        return new Proofreader(
                reader, rules, flow, talk -> replay.play(script(talk), flow, "").turns());
    }

    private static Replay.Script script(List<Said> talk) {
        return new Replay.Script(null, null, Customer.UNKNOWN, Authority.UNSET, ANY_DAY, talk);
    }

    private static Editions editions(
            CheckOptions options, PhrasebookReader reader, PrintStream err) {
        List<SourceFile> files =
                new ArrayList<>(new SourceFolder(FLOWS.resolve("phrasebook"), YAML).files());
        options.folders().forEach(folder -> files.addAll(new SourceFolder(folder, YAML).files()));
        Findings findings = new Findings();
        Editions editions = reader.editions(files, findings);
        findings.all()
                .forEach(
                        finding ->
                                files.stream()
                                        .filter(file -> file.name().equals(finding.file()))
                                        .findFirst()
                                        .ifPresent(
                                                file ->
                                                        err.println(
                                                                FindingRenderer.render(
                                                                        finding, file))));
        return editions;
    }

    private static CheckOptions.Misuse unknown(String name, FlowLibrary flows) {
        List<String> known = flows.flows().stream().map(Flow::name).toList();
        return new CheckOptions.Misuse(
                "There is no flow \"" + name + "\". " + NearMiss.cure(name, known, "Flows"));
    }

    /** No call is kept, so no flow has to be. */
    private static final class NoArchive implements FlowArchive {

        @Override
        public void keep(Flow flow) {}

        @Override
        public Optional<SourceFile> find(String version) {
            return Optional.empty();
        }
    }
}
