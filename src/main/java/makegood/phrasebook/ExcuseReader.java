package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what makes words fine, of a rule or of one of its patterns. */
final class ExcuseReader {

    private static final List<String> KEYS =
            Arrays.stream(Unless.Where.values()).map(ExcuseReader::key).toList();

    private final SourceFile file;
    private final PatternReader patterns;
    private final Findings findings;

    ExcuseReader(SourceFile file, PatternReader patterns, Findings findings) {
        this.file = file;
        this.patterns = patterns;
        this.findings = findings;
    }

    /** Of a whole rule: lists by where they stand. */
    Unless ofRule(Fields rule) {
        return rule.value("unless").map(this::byPlace).orElse(Unless.NOTHING);
    }

    /** Of one pattern: the same, or one text or a list of them for anywhere in the sentence. */
    Unless ofPattern(Fields pattern) {
        return pattern.value("unless").orElse(null) instanceof YamlValue.Mapping
                ? ofRule(pattern)
                : Unless.inSentence(patterns.all(texts(pattern, "unless")));
    }

    private Unless byPlace(YamlValue value) {
        return Fields.of(file, value, "\"unless\"", KEYS, findings)
                .map(this::byPlace)
                .orElse(Unless.NOTHING);
    }

    private Unless byPlace(Fields part) {
        Map<Unless.Where, List<PhrasePattern>> found = new EnumMap<>(Unless.Where.class);
        for (Unless.Where where : Unless.Where.values()) {
            found.put(where, patterns.all(texts(part, key(where))));
        }
        return new Unless(found);
    }

    private static String key(Unless.Where where) {
        return where.name().toLowerCase(Locale.ROOT);
    }

    /** One text, or a list of them. */
    static List<Scalar> texts(Fields part, String key) {
        return part.value(key).orElse(null) instanceof Scalar
                ? part.text(key).stream().toList()
                : part.texts(key);
    }
}
