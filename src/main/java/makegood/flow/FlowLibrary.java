package makegood.flow;

import com.google.common.cache.CacheBuilder;

import makegood.condition.Situation;
import makegood.lint.Finding;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The flows that can be taken now, and the older versions that calls still follow. Safe for several threads. */
public final class FlowLibrary {

    /** Older versions, those asked for last: each save of a file makes one, and a server runs for months. */
    private static final int KEPT = 200;

    private final SourceFolder folder;
    private final FlowReader reader;
    private final FlowArchive archive;
    private final Map<String, Flow> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).<String, Flow>build().asMap();
    private volatile Shelf shelf = Shelf.EMPTY;

    /** Reads the folder at once; {@link #refresh} reads it again. */
    public FlowLibrary(SourceFolder folder, FlowReader reader, FlowArchive archive) {
        this.folder = folder;
        this.reader = reader;
        this.archive = archive;
        refresh();
    }

    /**
     * Takes up files that have changed; to be called every second or so while the server runs. A broken file never replaces
     * a good one.
     *
     * @return whether other versions serve from now on; a change that is refused leaves those that stood
     */
    public synchronized boolean refresh() {
        reader.refreshShared();
        String stamp = folder.stamp();
        if (shelf.isOf(stamp, reader.named())) {
            return false;
        }
        Shelf next = shelf.refreshed(stamp, folder.files(), reader, archive);
        next.flows().values().forEach(archive::keep);
        boolean changed = !versions(next).equals(versions(shelf));
        shelf = next;
        return changed;
    }

    private static List<String> versions(Shelf shelf) {
        return shelf.flows().values().stream().map(flow -> flow.name() + flow.version()).toList();
    }

    /** By name, as they stand now. */
    public List<Flow> flows() {
        return List.copyOf(shelf.flows().values());
    }

    public Optional<Flow> flow(String name) {
        return Optional.ofNullable(shelf.flows().get(name));
    }

    /** This version of this flow, from the archive where its file has changed since. */
    public Optional<Flow> flow(String name, String version) {
        return flow(name)
                .filter(flow -> flow.version().equals(version))
                .or(() -> Optional.ofNullable(kept.get(version)))
                .or(() -> archived(version))
                .filter(flow -> flow.name().equals(name));
    }

    private Optional<Flow> archived(String version) {
        Optional<Flow> flow = archive.find(version).flatMap(reader::readKept);
        flow.ifPresent(found -> kept.put(version, found));
        return flow;
    }

    /** Whether they came with the product: the working directory has no folder of flows. */
    public boolean isCarried() {
        return folder.isCarried();
    }

    /** What is wrong with the files as they stand now; a broken file's last good version serves on. */
    public List<Finding> findings() {
        return Stream.concat(reader.sharedFindings().stream(), shelf.findings().stream()).toList();
    }

    /** The files that could not be taken up as they stand. */
    public List<SourceFile> refused() {
        return Stream.concat(reader.sharedRefused().stream(), shelf.refused().stream()).toList();
    }

    /**
     * The flow that suits best what is known before a call: of those whose {@code suits:} holds, the one that asks for most,
     * since it fits most closely.
     *
     * @throws IllegalStateException where there is no flow at all
     */
    public Proposal propose(Situation situation) {
        return Choice.of(flows(), situation);
    }

    /** @param reason in words, for the rep */
    public record Proposal(Flow flow, String reason) {}
}
