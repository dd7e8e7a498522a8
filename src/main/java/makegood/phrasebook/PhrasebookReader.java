package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.UtteranceReader;

import java.util.List;

/** Reads rule files into a phrasebook. */
public final class PhrasebookReader {

    private final ConditionReader conditions;
    private final UtteranceReader utterances;

    public PhrasebookReader(ConditionReader conditions, UtteranceReader utterances) {
        this.conditions = conditions;
        this.utterances = utterances;
    }

    /** The phrasebook of the files without errors; what is wrong with the others goes to {@code findings}. */
    public Phrasebook read(List<SourceFile> files, Findings findings) {
        throw new UnsupportedOperationException("to be written");
    }
}
