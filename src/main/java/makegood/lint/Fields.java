package makegood.lint;

import makegood.lint.YamlValue.Entry;
import makegood.lint.YamlValue.Listing;
import makegood.lint.YamlValue.Mapping;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A group of keys as a reader asks for it. What is unknown, missing or of the wrong kind becomes a finding, and reading
 * goes on, so that all faults are told at once.
 */
public final class Fields {

    private final SourceFile file;
    private final Mapping mapping;
    private final String what;
    private final Findings findings;

    private Fields(SourceFile file, Mapping mapping, String what, Findings findings) {
        this.file = file;
        this.mapping = mapping;
        this.what = what;
        this.findings = findings;
    }

    /**
     * @param what it describes, as a person would say: {@code a step}
     * @param keys that may stand in it
     * @return empty, with a finding, where it is no group of keys
     */
    public static Optional<Fields> of(
            SourceFile file,
            YamlValue value,
            String what,
            Collection<String> keys,
            Findings findings) {
        if (!(value instanceof Mapping mapping)) {
            findings.add(
                    FindingCode.WRONG_TYPE,
                    file,
                    value.span(),
                    capital(what) + " is a group of keys, but this is " + value.kind() + ".",
                    "Write its keys: " + String.join(", ", keys) + ".");
            return Optional.empty();
        }
        for (Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!keys.contains(key)) {
                findings.add(
                        FindingCode.UNKNOWN_KEY,
                        file,
                        entry.key().span(),
                        "\"" + key + "\" is no key of " + what + ".",
                        NearMiss.cure(key, keys, "Its keys are"));
            }
        }
        return Optional.of(new Fields(file, mapping, what, findings));
    }

    public Span span() {
        return mapping.span();
    }

    public boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    public Optional<YamlValue> value(String key) {
        return mapping.entry(key).map(Entry::value);
    }

    private static String capital(String what) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    /** A key that must stand here. */
    public Optional<YamlValue> required(String key, String example) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            findings.add(
                    FindingCode.MISSING_KEY,
                    file,
                    start(),
                    capital(what) + " needs \"" + key + ":\".",
                    "Add it, for example: " + key + ": " + example);
        }
        return value;
    }

    /** The text of a key that must stand here. */
    public Optional<Scalar> requiredText(String key, String example) {
        return required(key, example).flatMap(value -> text(key, value));
    }

    /** The text of a key, where it stands. */
    public Optional<Scalar> text(String key) {
        return value(key).flatMap(value -> text(key, value));
    }

    /** The texts of a key that holds a list of them; empty where the key does not stand. */
    public List<Scalar> texts(String key) {
        List<Scalar> texts = new ArrayList<>();
        for (YamlValue item : items(key)) {
            text(key, item).ifPresent(texts::add);
        }
        return texts;
    }

    /** The items of a key that holds a list; empty where the key does not stand. */
    public List<YamlValue> items(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Listing listing) {
            if (listing.items().isEmpty()) {
                findings.add(
                        FindingCode.EMPTY_VALUE,
                        file,
                        listing.span(),
                        "\"" + key + ":\" is an empty list.",
                        "Fill it, or take the key out.");
            }
            return listing.items();
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                value.get().span(),
                "\"" + key + ":\" is a list, but this is " + value.get().kind() + ".",
                "Put each item on a line of its own, after a dash.");
        return List.of();
    }

    private Optional<Scalar> text(String key, YamlValue value) {
        if (!(value instanceof Scalar scalar)) {
            findings.add(
                    FindingCode.WRONG_TYPE,
                    file,
                    value.span(),
                    "\"" + key + ":\" takes a text, but this is " + value.kind() + ".",
                    "Write a text; put it into quotes where it holds a colon.");
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            findings.add(
                    FindingCode.EMPTY_VALUE,
                    file,
                    scalar.span(),
                    "\"" + key + ":\" is empty.",
                    "Write its text, or take it out.");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** Where to point when something is missing: the first key, not the whole group. */
    private Span start() {
        return mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().getFirst().key().span();
    }
}
