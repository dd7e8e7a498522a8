package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.utterance.UtteranceReader;

import java.util.List;
import java.util.Optional;

/** Reads rule files into a phrasebook. */
public final class PhrasebookReader {

    private final ConditionReader conditions;
    private final UtteranceReader utterances;
    private final Meanings meanings;
    private final Hunch hunch;

    public PhrasebookReader(ConditionReader conditions, UtteranceReader utterances) {
        this(conditions, utterances, Hunch.trained());
    }

    PhrasebookReader(ConditionReader conditions, UtteranceReader utterances, Hunch hunch) {
        this.hunch = hunch;
        this.conditions = conditions;
        this.utterances = utterances;
        this.meanings = new Meanings(utterances);
    }

    /**
     * The phrasebook of the files without errors, where no flow and no team is known; what is wrong with the others goes to
     * {@code findings}. Where two files hold a rule of one name, the later one stands: so a team's own folder overrides what
     * is shipped.
     */
    public Phrasebook read(List<SourceFile> files, Findings findings) {
        return editions(files, findings).everywhere();
    }

    /** The same for each flow and team. */
    public Editions editions(List<SourceFile> files, Findings findings) {
        return bound(files.stream().flatMap(file -> layer(file, findings).stream()).toList());
    }

    /** What the file says; empty where it has errors. */
    Optional<RuleLayer> layer(SourceFile file, Findings findings) {
        return YamlDocument.read(file, findings)
                .flatMap(root -> RuleReader.read(file, root, conditions, meanings, findings));
    }

    /** @param layers earliest first */
    Editions bound(List<RuleLayer> layers) {
        return new Editions(layers, rules -> new Phrasebook(rules, hunch, utterances));
    }
}
