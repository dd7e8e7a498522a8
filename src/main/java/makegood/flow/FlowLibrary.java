package makegood.flow;

import makegood.condition.Situation;
import makegood.lint.Finding;
import makegood.lint.SourceFolder;

import java.util.List;
import java.util.Optional;

/** The flows that can be taken now, and the older versions that calls still follow. Safe for several threads. */
public final class FlowLibrary {

    public FlowLibrary(SourceFolder folder, FlowReader reader, FlowArchive archive) {
        throw new UnsupportedOperationException("to be written");
    }

    /** By name, as they stand now. */
    public List<Flow> flows() {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<Flow> flow(String name) {
        throw new UnsupportedOperationException("to be written");
    }

    /** This version of this flow, from the archive where its file has changed since. */
    public Optional<Flow> flow(String name, String version) {
        throw new UnsupportedOperationException("to be written");
    }

    /** What is wrong with the files as they stand now; a broken file's last good version serves on. */
    public List<Finding> findings() {
        throw new UnsupportedOperationException("to be written");
    }

    /** The flow that suits best what is known before a call. */
    public Proposal propose(Situation situation) {
        throw new UnsupportedOperationException("to be written");
    }

    /** @param reason in words, for the rep */
    public record Proposal(Flow flow, String reason) {}
}
