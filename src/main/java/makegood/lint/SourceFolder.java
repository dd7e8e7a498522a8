package makegood.lint;

import java.nio.file.Path;
import java.util.List;

/** The files of one ending in a folder; where the working directory has no such folder, those that the jar carries. */
public final class SourceFolder {

    private final Path folder;
    private final String suffix;

    /** @param folder relative, {@code conversation-flows/phrasebook}: looked for in the working directory, then on the class path */
    public SourceFolder(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** The files directly in it, by name. */
    public List<SourceFile> files() {
        throw new UnsupportedOperationException("to be written");
    }
}
