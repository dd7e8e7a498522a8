package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.utterance.UtteranceReader;

import java.util.ArrayList;
import java.util.List;

/** Reads rule files into a phrasebook. */
public final class PhrasebookReader {

    private final ConditionReader conditions;
    private final UtteranceReader utterances;
    private final Meanings meanings;

    public PhrasebookReader(ConditionReader conditions, UtteranceReader utterances) {
        this.conditions = conditions;
        this.utterances = utterances;
        this.meanings = new Meanings(utterances);
    }

    /** The phrasebook of the files without errors; what is wrong with the others goes to {@code findings}. */
    public Phrasebook read(List<SourceFile> files, Findings findings) {
        List<Rule> rules = new ArrayList<>();
        for (SourceFile file : files) {
            YamlDocument.read(file, findings)
                    .flatMap(root -> RuleReader.read(file, root, conditions, meanings, findings))
                    .ifPresent(rules::add);
        }
        return new Phrasebook(rules, utterances);
    }
}
