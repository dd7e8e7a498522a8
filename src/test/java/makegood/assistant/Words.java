package makegood.assistant;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFolder;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.prompt.Prompts;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.nio.file.Path;

/** The product's own reading of words, loaded once for these tests. */
final class Words {

    static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();
    static final UtteranceReader READER = new UtteranceReader(EMBEDDER);
    static final Prompts PROMPTS = new Prompts(new SourceFolder(Path.of("prompts"), ".md"));
    static final Phrasebook PHRASEBOOK =
            new PhrasebookReader(new ConditionReader(), READER)
                    .read(
                            new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml")
                                    .files(),
                            new Findings());

    private Words() {}
}
