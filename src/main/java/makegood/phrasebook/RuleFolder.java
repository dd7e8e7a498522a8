package makegood.phrasebook;

import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.lint.Span;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rule files of one folder as they were last read. Not safe for several threads. */
final class RuleFolder {

    private static final String UNREAD = "";

    private final SourceFolder folder;
    private final boolean shipped;
    private final List<RuleFile> files = new ArrayList<>();
    private Findings unreadable = new Findings();
    private String stamp = UNREAD;

    private RuleFolder(SourceFolder folder, boolean shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    static RuleFolder shipped(SourceFolder folder) {
        return new RuleFolder(folder, true);
    }

    static RuleFolder own(SourceFolder folder) {
        return new RuleFolder(folder, false);
    }

    /** @return whether there was anything new; a folder that can't be read any more keeps what it had */
    boolean refresh(PhrasebookReader reader) {
        try {
            if (!shipped && !folder.isThere()) {
                return isGone("There is no folder \"" + folder.name() + "\".");
            }
            String now = folder.stamp();
            if (now.equals(stamp)) {
                return false;
            }
            List<SourceFile> read = folder.files();
            List<RuleFile> next = read.stream().map(file -> refreshed(file, reader)).toList();
            files.clear();
            files.addAll(next);
            unreadable = new Findings();
            stamp = now;
            return true;
        } catch (UncheckedIOException fault) {
            return isGone("The folder \"" + folder.name() + "\" can't be read.");
        }
    }

    private boolean isGone(String message) {
        if (unreadable.hasErrors()) {
            return false;
        }
        unreadable.add(
                FindingCode.UNREADABLE,
                new SourceFile(folder.name(), ""),
                new Span(0, 0),
                message,
                "Make it readable, or take it out of makegood.phrasebook.folders. What was read"
                        + " from it before serves on.");
        stamp = UNREAD;
        return true;
    }

    private RuleFile refreshed(SourceFile file, PhrasebookReader reader) {
        Optional<RuleFile> before =
                files.stream().filter(known -> known.file().name().equals(file.name())).findFirst();
        if (before.isPresent() && before.get().file().text().equals(file.text())) {
            return before.get();
        }
        RuleLayer good = before.flatMap(RuleFile::inForce).orElse(null);
        Findings findings = new Findings();
        RuleLayer layer = reader.layer(file, findings).orElse(null);
        boolean tried = layer == null || shipped && folder.carries(file);
        return new RuleFile(file, layer, good, findings.all(), new Findings(), tried);
    }

    /** @param trial what is wrong with a layer's own examples */
    void tryOut(Function<RuleLayer, Findings> trial) {
        files.replaceAll(file -> file.tried(trial));
    }

    Stream<RuleLayer> layers() {
        return files.stream().map(RuleFile::inForce).flatMap(Optional::stream);
    }

    Stream<Finding> findings() {
        return Stream.concat(
                unreadable.all().stream(), files.stream().flatMap(f -> f.told().stream()));
    }
}
