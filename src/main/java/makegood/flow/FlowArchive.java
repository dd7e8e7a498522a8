package makegood.flow;

import makegood.lint.SourceFile;

import java.util.Optional;

/** Keeps every version of a flow that a call ever took, so that an old call can be shown and advised with its own. */
public interface FlowArchive {

    /** Keeps this flow's file under its version; the same again only makes it the file's latest. */
    void keep(Flow flow);

    /** The file of this version. */
    Optional<SourceFile> find(String version);

    /** The version of this file that was kept last; none where nothing is kept. */
    default Optional<SourceFile> latest(String fileName) {
        return Optional.empty();
    }
}
