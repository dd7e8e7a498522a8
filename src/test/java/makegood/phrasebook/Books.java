package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.nio.file.Path;
import java.util.List;

/** Phrasebooks for tests. */
final class Books {

    static final UtteranceReader READER = new UtteranceReader(new OnnxEmbedder());

    private Books() {}

    static Phrasebook shipped(Findings findings) {
        List<SourceFile> files =
                new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml").files();
        return new PhrasebookReader(new ConditionReader(), READER).read(files, findings);
    }

    static Phrasebook of(Findings findings, SourceFile... files) {
        return new PhrasebookReader(new ConditionReader(), READER).read(List.of(files), findings);
    }

    /** A file of a rule that warns of {@code pattern}. */
    static SourceFile rule(String name, String pattern, String... more) {
        return new SourceFile(
                "phrasebook/" + name + ".yaml",
                """
                rule: %s
                message: "“%%s” is wrong."
                source: ours
                why: Because.
                tokens:
                  - "%s"
                bad: [x]
                good: [y]
                %s
                """
                        .formatted(name, pattern, String.join("\n", more)));
    }
}
