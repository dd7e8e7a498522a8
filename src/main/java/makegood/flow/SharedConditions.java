package makegood.flow;

import makegood.condition.ConditionReader;
import makegood.condition.NamedConditions;
import makegood.condition.NamedConditionsReader;
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.util.List;

/** The conditions that all flows may ask for by name, as they stand now. Safe for several threads. */
public final class SharedConditions {

    private final SourceFolder folder;
    private final ConditionReader reader;
    private volatile Read read = new Read("", NamedConditions.NONE, List.of(), List.of());

    /** Reads the folder at once; {@link #refresh} reads it again. */
    public SharedConditions(SourceFolder folder, ConditionReader reader) {
        this.folder = folder;
        this.reader = reader;
        refresh();
    }

    /**
     * Takes up what has changed. With one file broken, all stay as they stood: they build on one another. At the start nothing
     * stood yet, and what can be used of them serves.
     */
    synchronized void refresh() {
        String stamp = folder.stamp();
        if (stamp.equals(read.stamp())) {
            return;
        }
        List<SourceFile> files = folder.files();
        Findings findings = new Findings();
        NamedConditions now = NamedConditionsReader.read(files, reader, findings);
        boolean first = read.stamp().isEmpty();
        read =
                new Read(
                        stamp,
                        findings.hasErrors() && !first ? read.conditions() : now,
                        findings.all(),
                        files.stream().filter(file -> isFaulty(file, findings)).toList());
    }

    private static boolean isFaulty(SourceFile file, Findings findings) {
        return findings.all().stream()
                .anyMatch(finding -> finding.isError() && finding.file().equals(file.name()));
    }

    /** What serves now. */
    public NamedConditions now() {
        return read.conditions();
    }

    List<Finding> findings() {
        return read.findings();
    }

    List<SourceFile> refused() {
        return read.refused();
    }

    private record Read(
            String stamp,
            NamedConditions conditions,
            List<Finding> findings,
            List<SourceFile> refused) {}
}
