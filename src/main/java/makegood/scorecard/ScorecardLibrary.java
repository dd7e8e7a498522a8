package makegood.scorecard;

import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that serve now. A broken file never takes the place of a good one. Safe for several threads. */
public final class ScorecardLibrary {

    private final SourceFolder folder;
    private volatile String stamp = "";
    private volatile Map<String, Scorecard> cards = Map.of();
    private volatile List<Finding> findings = List.of();

    /** Reads the folder at once; {@link #refresh} reads it again. */
    public ScorecardLibrary(SourceFolder folder) {
        this.folder = folder;
        refresh();
    }

    /** Takes up files that have changed. @return whether other forms serve now; one that is refused changes none */
    public synchronized boolean refresh() {
        String now = folder.stamp();
        if (now.equals(stamp)) {
            return false;
        }
        Findings all = new Findings();
        Map<String, Scorecard> next = new LinkedHashMap<>();
        for (SourceFile file : folder.files()) {
            String name = name(file);
            Optional<Scorecard> card =
                    ScorecardReader.read(file, all).or(() -> Optional.ofNullable(cards.get(name)));
            card.ifPresent(each -> next.put(name, each));
        }
        boolean changed = !next.equals(cards);
        cards = next;
        findings = all.all();
        stamp = now;
        return changed;
    }

    private static String name(SourceFile file) {
        return file.name().replaceAll(".*/", "").replace(".yaml", "");
    }

    public List<Scorecard> cards() {
        return List.copyOf(cards.values());
    }

    public Optional<Scorecard> card(String name) {
        return Optional.ofNullable(cards.get(name));
    }

    /** What is wrong with the files as they stand now. */
    public List<Finding> findings() {
        return findings;
    }
}
