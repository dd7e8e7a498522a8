package makegood.lint;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.Optional;

/** YAML's one door: text to nodes with positions, bounded in depth, size and aliases. */
public final class YamlDocument {

    /** Characters a file may have; the longest shipped flow has under a tenth of it. */
    public static final int MAX_LENGTH = 200_000;

    private static final int MAX_DEPTH = 20;
    private static final int MAX_ALIASES = 10;

    private YamlDocument() {}

    /** The file's root; empty, with a finding, where it is no usable YAML. */
    public static Optional<YamlValue> read(SourceFile file, Findings findings) {
        if (unreadable(file, findings)) {
            return Optional.empty();
        }
        LoadSettings settings = settings(file);
        Marks marks = new Marks(file.text());
        try {
            if (tooDeep(file, settings, marks, findings)
                    || merges(file, settings, marks, findings)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) {
                findings.add(
                        FindingCode.EMPTY_VALUE,
                        file,
                        new Span(0, 0),
                        "This file is empty.",
                        "Write it, or delete it.");
                return Optional.empty();
            }
            return new NodeWalk(file, marks, findings).document(root.get());
        } catch (YamlEngineException broken) {
            YamlTrouble.tell(broken, file, marks, findings);
            return Optional.empty();
        }
    }

    private static boolean unreadable(SourceFile file, Findings findings) {
        String text = file.text();
        if (text.length() > MAX_LENGTH) {
            findings.add(
                    FindingCode.FILE_TOO_LARGE,
                    file,
                    new Span(0, 0),
                    "This file has more than " + MAX_LENGTH + " characters.",
                    "Split it; a flow of forty steps needs about a tenth of that.");
            return true;
        }
        int bad = text.indexOf('\uFFFD');
        if (bad >= 0) {
            findings.add(
                    FindingCode.NOT_UTF_8,
                    file,
                    new Span(bad, bad + 1),
                    "This file has characters that are not UTF-8.",
                    "Save it again as UTF-8.");
        }
        return bad >= 0;
    }

    private static LoadSettings settings(SourceFile file) {
        return LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(MAX_LENGTH)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .setAllowNonScalarKeys(true)
                .setSchema(new CoreSchema())
                .build();
    }

    /** Counted over the flat stream of events first: composing recurses, and deep brackets would overflow the stack. */
    private static boolean tooDeep(
            SourceFile file, LoadSettings settings, Marks marks, Findings findings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(file.text())) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                findings.add(
                        FindingCode.FILE_TOO_DEEP,
                        file,
                        marks.span(event.getStartMark(), event.getEndMark()),
                        "This is nested more than " + MAX_DEPTH + " levels deep.",
                        "Take out brackets or indentation; a flow needs five levels.");
                return true;
            }
        }
        return false;
    }

    /** Composing would merge silently, and a merged step is one that nobody wrote. */
    private static boolean merges(
            SourceFile file, LoadSettings settings, Marks marks, Findings findings) {
        for (Event event : new Parse(settings).parseString(file.text())) {
            if (event instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && scalar.getValue().equals("<<")) {
                findings.add(
                        FindingCode.MERGE_KEY,
                        file,
                        marks.span(event.getStartMark(), event.getEndMark()),
                        "\"<<\" would merge another part into this one.",
                        "Write the keys out.");
                return true;
            }
        }
        return false;
    }
}
