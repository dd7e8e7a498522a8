package makegood.phrasebook;

import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.lint.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of several folders, each lying over those before it, as their files stand now. A broken file never replaces a
 * good one. Safe for several threads.
 */
public final class RuleLibrary {

    private static final SourceFile SETTING = new SourceFile("makegood.phrasebook.off", "");

    private final List<RuleFolder> folders;
    private final Set<String> off;
    private final PhrasebookReader reader;
    private final PhrasebookLinter linter;
    private volatile Editions editions;
    private volatile List<Finding> findings = List.of();

    /**
     * Reads the folders at once; {@link #refresh} reads them again.
     *
     * @param shipped whose files may be carried by the jar: those need no trying out, the build has done it
     * @param own lying over them, in this order
     * @param off rules that are switched off everywhere
     */
    public RuleLibrary(
            SourceFolder shipped,
            List<SourceFolder> own,
            Set<String> off,
            PhrasebookReader reader,
            PhrasebookLinter linter) {
        this.folders =
                Stream.concat(
                                Stream.of(RuleFolder.shipped(shipped)),
                                own.stream().map(RuleFolder::own))
                        .toList();
        this.off = Set.copyOf(off);
        this.reader = reader;
        this.linter = linter;
        this.editions = reader.bound(List.of());
        folders.forEach(folder -> folder.refresh(reader));
        settle();
    }

    /**
     * Takes up files that have changed; to be called every second or so while the server runs.
     *
     * @return whether other rules are in force from now on; a change that is refused leaves those that were
     */
    public synchronized boolean refresh() {
        boolean changed = false;
        for (RuleFolder folder : folders) {
            changed |= folder.refresh(reader);
        }
        if (!changed) {
            return false;
        }
        List<SourceFile> before = inForce();
        settle();
        return !inForce().equals(before);
    }

    /** The phrasebook in force. */
    public Editions editions() {
        return editions;
    }

    /**
     * The phrasebook as it would be with this file; nothing is changed.
     *
     * @param file takes the place of the topmost file of its name, wherever that lies; where there is none, it lies over all
     * @param findings takes what is wrong with it, its own examples included; with errors, the phrasebook in force comes back
     */
    public Editions with(SourceFile file, Findings findings) {
        Findings own = new Findings();
        Optional<RuleLayer> layer = reader.layer(file, own);
        Editions before = editions;
        Editions after = layer.map(before::instead).orElse(before);
        layer.ifPresent(changed -> linter.lint(after, changed, own));
        findings.addAll(own);
        return own.hasErrors() ? before : after;
    }

    /** What is wrong with the files as they stand now; a broken file's last good version serves on. */
    public List<Finding> findings() {
        return findings;
    }

    /** Every file in force, for people to read. */
    public List<RuleSheet> sheets() {
        return editions.layers().stream().map(RuleSheet::of).toList();
    }

    private List<SourceFile> inForce() {
        return editions.layers().stream().map(RuleLayer::file).toList();
    }

    private void settle() {
        tryOut();
        Findings told = new Findings();
        Editions settled = reader.bound(layers(told));
        findings =
                Stream.concat(folders.stream().flatMap(RuleFolder::findings), told.all().stream())
                        .toList();
        editions = settled;
    }

    /** Holds each new file against its own examples, with all others as they stand. */
    private void tryOut() {
        Editions candidates = reader.bound(layers(new Findings()));
        for (RuleFolder folder : folders) {
            folder.tryOut(layer -> failures(candidates, layer));
        }
    }

    private Findings failures(Editions candidates, RuleLayer layer) {
        Findings failures = new Findings();
        linter.lint(candidates, layer, failures);
        return failures;
    }

    private List<RuleLayer> layers(Findings told) {
        List<RuleLayer> layers = new ArrayList<>();
        folders.forEach(folder -> folder.layers().forEach(layers::add));
        List<String> names = layers.stream().map(RuleLayer::name).distinct().sorted().toList();
        for (String name : off) {
            if (names.contains(name)) {
                layers.add(RuleLayer.off(name, SETTING));
            } else {
                told.add(
                        FindingCode.UNKNOWN_RULE,
                        SETTING,
                        new Span(0, 0),
                        "There is no rule \"" + name + "\" to switch off.",
                        NearMiss.cure(name, names, "Rules"));
            }
        }
        return layers;
    }
}
