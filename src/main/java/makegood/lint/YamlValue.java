package makegood.lint;

import java.util.List;
import java.util.Optional;

/** A YAML file as composed nodes, each with its place in the file. */
public sealed interface YamlValue {

    Span span();

    /** What it is, in an editor's words: {@code a list}. */
    default String kind() {
        return switch (this) {
            case Scalar scalar -> scalar.value().isBlank() ? "empty" : "a text";
            case Listing listing -> "a list";
            case Mapping mapping -> "a group of keys";
        };
    }

    /**
     * @param value the scalar's text as YAML reads it
     * @param content where the value's characters stand in the file, without quotes or a block's header
     */
    record Scalar(Span span, String value, Span content) implements YamlValue {

        /** Where {@code value[from, to)} stands in the file; exact also where lines are folded or quotes doubled. */
        public Span part(SourceFile file, int from, int to) {
            return new Alignment(file.text(), value, content).span(content.start(), from, to);
        }
    }

    record Listing(Span span, List<YamlValue> items) implements YamlValue {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Keys in the file's order; each key stands once. */
    record Mapping(Span span, List<Entry> entries) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
        }
    }

    record Entry(Scalar key, YamlValue value) {}
}
