package makegood.lint;

import java.util.List;
import java.util.Optional;

/** A YAML file as composed nodes, each with its place in the file. */
public sealed interface YamlValue {

    Span span();

    /**
     * @param value the scalar's text as YAML reads it
     * @param content where the value's first character stands in the file, for pointing inside it; exact for plain and
     *     quoted scalars on one line
     */
    record Scalar(Span span, String value, Span content) implements YamlValue {}

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
