package makegood.evaluation.ear;

import makegood.call.Authority;
import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.FlowVersion;
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
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.listening.Listener;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.utterance.Embedder;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The product's core, put together as the server does, without the server. */
public final class Product {

    /** A Tuesday morning: when every labelled call is said to take place. */
    public static final OffsetDateTime CLOCK = OffsetDateTime.parse("2026-11-24T10:00:00-06:00");

    public static final Customer SOMEBODY =
            new Customer("Customer", null, null, null, null, "America/Chicago");

    private static final Path FLOWS = Path.of("conversation-flows");

    private final ConditionReader conditions = new ConditionReader();
    private final Findings ruleFaults = new Findings();
    private final Embedder embedder;
    private final UtteranceReader reader;
    private final Listener listener;
    private final Phrasebook phrasebook;
    private final FlowLibrary flows;
    private final Coach coach;
    private final Replay replay;

    public Product() {
        embedder = new OnnxEmbedder();
        reader = new UtteranceReader(embedder);
        listener = new Listener(embedder);
        phrasebook = phrasebook(rule -> true, UnaryOperator.identity());
        flows =
                new FlowLibrary(
                        new SourceFolder(FLOWS, ".yaml"),
                        new FlowReader(
                                conditions,
                                phrasebook.rules(),
                                new SharedConditions(
                                        new SourceFolder(FLOWS.resolve("conditions"), ".yaml"),
                                        conditions)),
                        new NoArchive());
        coach = new Coach(reader, () -> phrasebook, listener);
        replay = new Replay(coach, flows, new EmbeddedSummarizer(), () -> 0);
    }

    private Product(Product other, Listener listener) {
        embedder = other.embedder;
        reader = other.reader;
        phrasebook = other.phrasebook;
        flows = other.flows;
        this.listener = listener;
        coach = new Coach(reader, () -> phrasebook, listener);
        replay = new Replay(coach, flows, new EmbeddedSummarizer(), () -> 0);
    }

    /** The same with another's ears. */
    public Product hearingBy(Listener other) {
        return new Product(this, other);
    }

    /** The phrasebook of some of the rules, from their texts as {@code edited}. */
    public Phrasebook phrasebook(Predicate<String> rules, UnaryOperator<String> edited) {
        List<SourceFile> files =
                new SourceFolder(FLOWS.resolve("phrasebook"), ".yaml")
                        .files().stream()
                                .filter(file -> rules.test(rule(file)))
                                .map(file -> new SourceFile(file.name(), edited.apply(file.text())))
                                .toList();
        return new PhrasebookReader(conditions, reader).read(files, ruleFaults);
    }

    /** What is wrong with the files of rules and flows: such a file is not measured. */
    public List<Finding> faults() {
        return Stream.concat(ruleFaults.all().stream(), flows.findings().stream())
                .filter(Finding::isError)
                .toList();
    }

    private static String rule(SourceFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1).replace(".yaml", "");
    }

    /** The state of a call on this flow in which this was said. */
    public CallState talk(Flow flow, List<Said> lines) {
        CallState state = CallState.of(List.of(opened(flow)));
        for (Said line : lines) {
            state = coach.hear(flow, state, stamp(state.seq() + 1), line).state();
        }
        return state;
    }

    private static CallEvent opened(Flow flow) {
        return new CallEvent.Opened(
                stamp(1),
                "rep",
                new FlowVersion(flow.name(), flow.version()),
                "",
                flow.guards(),
                SOMEBODY,
                null,
                Authority.UNSET,
                null,
                Map.of());
    }

    private static CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp("call", seq, CLOCK, "rep", null);
    }

    public Embedder embedder() {
        return embedder;
    }

    public UtteranceReader reader() {
        return reader;
    }

    public Phrasebook phrasebook() {
        return phrasebook;
    }

    public FlowLibrary flows() {
        return flows;
    }

    /** The flow that the product takes for this talk. */
    Flow proposed(Replay.Script script) {
        return flows.propose(
                        new BeforeCall(
                                script.customer(),
                                script.backstory(),
                                script.authority(),
                                Map.of()))
                .flow();
    }

    public Listener listener() {
        return listener;
    }

    public Coach coach() {
        return coach;
    }

    public Replay replay() {
        return replay;
    }

    private static final class NoArchive implements FlowArchive {
        @Override
        public void keep(Flow flow) {}

        @Override
        public Optional<SourceFile> find(String version) {
            return Optional.empty();
        }

        @Override
        public Optional<SourceFile> latest(String fileName) {
            return Optional.empty();
        }
    }
}
