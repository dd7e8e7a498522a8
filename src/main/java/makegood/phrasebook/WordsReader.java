package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Mapping;
import makegood.lint.YamlValue.Scalar;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the patterns that a rule gives names to under {@code words:}. Each may use those above it. */
final class WordsReader {

    private WordsReader() {}

    /** With the names that every rule may use. */
    static Map<String, PatternPart> read(SourceFile file, Fields fields, Findings findings) {
        Map<String, PatternPart> named = new LinkedHashMap<>(NamedParts.common());
        PatternReader reader = new PatternReader(file, named, findings);
        YamlValue words = fields.value("words").orElse(null);
        if (words instanceof Mapping mapping) {
            for (YamlValue.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar text && !text.value().isBlank()) {
                    reader.part(text).ifPresent(part -> named.put(entry.key().value(), part));
                } else {
                    tell(file, entry.value(), findings);
                }
            }
        } else if (words != null) {
            tell(file, words, findings);
        }
        return named;
    }

    private static void tell(SourceFile file, YamlValue value, Findings findings) {
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                value.span(),
                "\"words:\" gives names to patterns, but this is " + value.kind() + ".",
                "Write a name, a colon and its pattern, for example: who: \"(I|we)\".");
    }
}
