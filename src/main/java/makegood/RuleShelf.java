package makegood;

import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFolder;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;

import java.util.List;
import java.util.function.Supplier;

/** The phrasebook in force. Takes up files that have changed; a broken one never replaces a good one. */
final class RuleShelf implements Supplier<Phrasebook> {

    private final SourceFolder folder;
    private final PhrasebookReader reader;
    private volatile Phrasebook phrasebook;
    private volatile List<Finding> findings;
    private String stamp;

    RuleShelf(SourceFolder folder, PhrasebookReader reader) {
        this.folder = folder;
        this.reader = reader;
        this.stamp = folder.stamp();
        Findings found = new Findings();
        this.phrasebook = reader.read(folder.files(), found);
        this.findings = found.all();
    }

    @Override
    public Phrasebook get() {
        return phrasebook;
    }

    /** What is wrong with the files as they stand now. */
    List<Finding> findings() {
        return findings;
    }

    /** @return whether another phrasebook is in force now */
    synchronized boolean refresh() {
        String now = folder.stamp();
        if (now.equals(stamp)) {
            return false;
        }
        stamp = now;
        Findings found = new Findings();
        Phrasebook read = reader.read(folder.files(), found);
        findings = found.all();
        if (found.hasErrors()) {
            return false;
        }
        phrasebook = read;
        return true;
    }
}
