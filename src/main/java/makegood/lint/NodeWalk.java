package makegood.lint;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns composed nodes into values, and refuses what composing lets pass: doubled keys, merge keys, aliases to themselves. */
final class NodeWalk {

    private static final Pattern COMMENT_LIKE_TEXT = Pattern.compile("[ \\t]+(#[^\\s#])");

    private final SourceFile file;
    private final Marks marks;
    private final Findings findings;
    private final Map<Node, YamlValue> walked = new IdentityHashMap<>();
    private final Map<Node, Boolean> open = new IdentityHashMap<>();
    private boolean refused;

    NodeWalk(SourceFile file, Marks marks, Findings findings) {
        this.file = file;
        this.marks = marks;
        this.findings = findings;
    }

    Optional<YamlValue> document(Node root) {
        YamlValue value = value(root);
        return refused || value == null ? Optional.empty() : Optional.of(value);
    }

    private @Nullable YamlValue value(Node node) {
        YamlValue known = walked.get(node);
        if (known != null) {
            return known;
        }
        if (open.put(node, true) != null) {
            return refuse(
                    FindingCode.ENDLESS_ALIAS,
                    node,
                    "This part contains itself.",
                    "Write it out instead of *.");
        }
        YamlValue value =
                switch (node) {
                    case ScalarNode scalar -> scalar(scalar);
                    case SequenceNode sequence -> listing(sequence);
                    case MappingNode mapping -> mapping(mapping);
                    default -> null;
                };
        open.remove(node);
        if (value != null) {
            walked.put(node, value);
        }
        return value;
    }

    private YamlValue.Listing listing(SequenceNode node) {
        List<YamlValue> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            YamlValue value = value(item);
            if (value != null) {
                items.add(value);
            }
        }
        return new YamlValue.Listing(span(node), items);
    }

    private YamlValue.Mapping mapping(MappingNode node) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            YamlValue.Scalar key = key(tuple.getKeyNode());
            YamlValue value = value(tuple.getValueNode());
            if (key != null && value != null && !doubled(key, seen, tuple.getKeyNode())) {
                entries.add(new YamlValue.Entry(key, value));
            }
        }
        return new YamlValue.Mapping(span(node), entries);
    }

    private YamlValue.@Nullable Scalar key(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            refuse(
                    FindingCode.WRONG_TYPE,
                    node,
                    "A key must be a word, but this is a list or a group.",
                    "Name the key.");
            return null;
        }
        return scalar(scalar);
    }

    private boolean doubled(YamlValue.Scalar key, Map<String, Span> seen, Node node) {
        Span first = seen.putIfAbsent(key.value(), key.span());
        if (first != null) {
            int line = file.position(first.start()).line();
            refuse(
                    FindingCode.DUPLICATE_KEY,
                    node,
                    "\"" + key.value() + "\" stands here twice; first in line " + line + ".",
                    "Keep one of the two.");
        }
        return first != null;
    }

    private YamlValue.Scalar scalar(ScalarNode node) {
        Span span = span(node);
        if (file.text().startsWith("!", span.start())) {
            // YAML takes it for a tag, and what follows for the text: "! slip" would be "slip".
            refuse(
                    FindingCode.BROKEN_YAML,
                    node,
                    "A text can't begin with \"!\".",
                    YamlTrouble.QUOTE);
        }
        if (node.getScalarStyle() == ScalarStyle.PLAIN) {
            cut(span.end());
        }
        return new YamlValue.Scalar(span, node.getValue(), content(node.getScalarStyle(), span));
    }

    /** Who writes "order #42" means the text to go on; who writes a comment leaves a blank after its #. */
    private void cut(int end) {
        int line = file.lineEnd(end);
        Matcher rest = COMMENT_LIKE_TEXT.matcher(file.text()).region(end, line);
        if (rest.lookingAt()) {
            findings.add(
                    FindingCode.CUT_TEXT,
                    file,
                    new Span(rest.start(1), line),
                    "The text ends before this: \"#\" after a blank begins a comment.",
                    YamlTrouble.QUOTE + " A comment has a blank after its #.");
        }
    }

    private Span content(ScalarStyle style, Span span) {
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                    new Span(
                            Math.min(span.start() + 1, span.end()),
                            Math.max(span.start() + 1, span.end() - 1));
            case LITERAL, FOLDED -> {
                int header = file.text().indexOf('\n', span.start());
                yield header < 0 || header >= span.end() ? span : new Span(header + 1, span.end());
            }
            default -> span;
        };
    }

    private Span span(Node node) {
        return marks.span(node.getStartMark(), node.getEndMark());
    }

    private @Nullable YamlValue refuse(FindingCode code, Node node, String message, String cure) {
        refused = true;
        findings.add(code, file, span(node), message, cure);
        return null;
    }
}
