package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.utterance.UtteranceReader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * The phrasebook of the files without errors; what is wrong with the others goes to {@code findings}. Where two files
     * hold a rule of one name, the later one stands: so a team's own folder overrides what is shipped.
     */
    public Phrasebook read(List<SourceFile> files, Findings findings) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (SourceFile file : files) {
            YamlDocument.read(file, findings)
                    .flatMap(root -> RuleReader.read(file, root, conditions, meanings, findings))
                    .ifPresent(rule -> rules.put(rule.name(), rule));
        }
        return new Phrasebook(List.copyOf(rules.values()), hunch, utterances);
    }
}
