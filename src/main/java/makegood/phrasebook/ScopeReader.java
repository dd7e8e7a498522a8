package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Mapping;
import makegood.lint.YamlValue.Scalar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where a rule file holds: {@code flows:}, {@code teams:}, {@code off:}. */
final class ScopeReader {

    private static final List<String> ALLOWED = List.of("true", "false");

    /** One of these, and it is a whole rule that is switched off for now. */
    private static final List<String> ESSENTIAL =
            List.of("message", "bad", "good", "tokens", "patterns");

    private final SourceFile file;
    private final Fields fields;
    private final Findings findings;
    private final boolean off;
    private final boolean onlySwitchesOff;

    ScopeReader(SourceFile file, Fields fields, Findings findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
        Optional<Scalar> said = fields.text("off");
        this.off = said.filter(this::isTrue).isPresent();
        this.onlySwitchesOff =
                said.filter(ScopeReader::isMeant).isPresent()
                        && ESSENTIAL.stream().noneMatch(fields::has);
    }

    /** Whether this file only switches a rule off, and so needs nothing else of a rule. */
    static boolean onlySwitchesOff(YamlValue root) {
        return root instanceof Mapping mapping
                && mapping.entry("off").map(YamlValue.Entry::value).orElse(null)
                        instanceof Scalar off
                && isMeant(off)
                && ESSENTIAL.stream().noneMatch(key -> mapping.entry(key).isPresent());
    }

    /** The same of what is being read. */
    boolean onlySwitchesOff() {
        return onlySwitchesOff;
    }

    /** Who writes "off: yes" is told of that word, and not of all that a whole rule would need. */
    private static boolean isMeant(Scalar off) {
        return !off.value().equals("false");
    }

    boolean isOff() {
        return off;
    }

    private boolean isTrue(Scalar value) {
        if (!ALLOWED.contains(value.value())) {
            findings.add(
                    FindingCode.UNKNOWN_VALUE,
                    file,
                    value.span(),
                    "\"off:\" can't be \"" + value.value() + "\".",
                    NearMiss.cure(value.value(), ALLOWED, "It can be"));
        }
        return value.value().equals("true");
    }

    RuleScope scope() {
        return new RuleScope(names("flows"), names("teams"));
    }

    private Set<String> names(String key) {
        Set<String> names = new HashSet<>();
        fields.texts(key).forEach(name -> names.add(name.value()));
        return names;
    }
}
