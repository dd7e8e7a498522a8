package makegood.phrasebook;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the patterns of one file; what can't be read becomes a finding that points into the pattern. */
final class PatternReader {

    private final SourceFile file;
    private final Map<String, PatternPart> named;
    private final Findings findings;

    PatternReader(SourceFile file, Map<String, PatternPart> named, Findings findings) {
        this.file = file;
        this.named = named;
        this.findings = findings;
    }

    Optional<PhrasePattern> read(YamlValue.Scalar text) {
        try {
            return Optional.of(PhrasePattern.of(text.value(), named));
        } catch (BadPattern bad) {
            tell(text, bad);
            return Optional.empty();
        }
    }

    List<PhrasePattern> all(List<YamlValue.Scalar> texts) {
        List<PhrasePattern> patterns = new ArrayList<>();
        texts.forEach(text -> read(text).ifPresent(patterns::add));
        return patterns;
    }

    /** A part that other patterns may use by its name. */
    Optional<PatternPart> part(YamlValue.Scalar text) {
        try {
            return Optional.of(new PatternParser(text.value(), named).parse());
        } catch (BadPattern bad) {
            tell(text, bad);
            return Optional.empty();
        }
    }

    private void tell(YamlValue.Scalar text, BadPattern bad) {
        int end = Math.min(bad.offset() + 1, text.value().length());
        findings.add(
                FindingCode.BROKEN_PATTERN,
                file,
                text.part(file, Math.min(bad.offset(), end), end),
                bad.message(),
                bad.cure());
    }
}
