package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue.Scalar;

import java.util.List;
import java.util.Set;

/** Whether the rules exist that a rule stands back for. A file alone can't tell: it must be asked once all are read. */
final class Yielding {

    private Yielding() {}

    /** @param known the names of all rules */
    static void lint(Rule rule, Set<String> known, Findings findings) {
        Findings told = new Findings();
        YamlDocument.read(rule.file(), told)
                .flatMap(root -> Fields.of(rule.file(), root, "a rule", RuleReader.KEYS, told))
                .ifPresent(
                        fields ->
                                fields.texts("yields-to").stream()
                                        .filter(name -> !known.contains(name.value()))
                                        .forEach(name -> tell(rule, name, known, findings)));
    }

    private static void tell(Rule rule, Scalar name, Set<String> known, Findings findings) {
        List<String> names = known.stream().sorted().toList();
        findings.add(
                FindingCode.UNKNOWN_RULE,
                rule.file(),
                name.span(),
                "There is no rule \"" + name.value() + "\" to yield to.",
                NearMiss.cure(name.value(), names, "Rules are"));
    }
}
