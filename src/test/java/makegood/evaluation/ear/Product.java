package makegood.evaluation.ear;

import makegood.call.BeforeCall;
import makegood.call.Customer;
import makegood.coach.Coach;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Replay;
import makegood.condition.ConditionReader;
import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.flow.FlowReader;
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
import java.util.Map;
import java.util.Optional;

/** The product's core, put together as the server does, without the server. */
public final class Product {

    /** A Tuesday morning: when every labelled call is said to take place. */
    public static final OffsetDateTime CLOCK = OffsetDateTime.parse("2026-11-24T10:00:00-06:00");

    public static final Customer SOMEBODY =
            new Customer("Customer", null, null, null, null, "America/Chicago");

    private static final Path FLOWS = Path.of("conversation-flows");

    private final Embedder embedder = new OnnxEmbedder();
    private final UtteranceReader reader = new UtteranceReader(embedder);
    private final Phrasebook phrasebook;
    private final FlowLibrary flows;
    private final Coach coach;
    private final Replay replay;

    public Product() {
        ConditionReader conditions = new ConditionReader();
        phrasebook =
                new PhrasebookReader(conditions, reader)
                        .read(
                                new SourceFolder(FLOWS.resolve("phrasebook"), ".yaml").files(),
                                new Findings());
        flows =
                new FlowLibrary(
                        new SourceFolder(FLOWS, ".yaml"),
                        new FlowReader(conditions, phrasebook.rules()),
                        new NoArchive());
        coach = new Coach(reader, () -> phrasebook, new Listener());
        replay = new Replay(coach, flows, new EmbeddedSummarizer(), () -> 0);
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
    }
}
