package makegood.phrasebook;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds every rule against its own examples. Slower than reading: each example is checked as a rep's draft would be. */
public final class PhrasebookLinter {

    private final UtteranceReader reader;

    public PhrasebookLinter(UtteranceReader reader) {
        this.reader = reader;
    }

    /** Tells of each example that its rule does not keep. */
    public void lint(Phrasebook phrasebook, Findings findings) {
        for (Rule rule : phrasebook.all()) {
            lint(phrasebook, rule, findings);
            Yielding.lint(rule, phrasebook.rules(), findings);
        }
    }

    /**
     * Reads files that lie over others, and tells what is wrong with them, their examples included.
     *
     * @param below read first, and not looked over
     * @return all of them together
     */
    public Editions lint(
            List<SourceFile> below,
            List<SourceFile> files,
            PhrasebookReader phrases,
            Findings findings) {
        List<RuleLayer> over =
                files.stream().flatMap(file -> phrases.layer(file, findings).stream()).toList();
        Editions base = phrases.editions(below, new Findings());
        Editions all = phrases.bound(Stream.concat(base.layers().stream(), over.stream()).toList());
        over.forEach(layer -> lint(all, layer, findings));
        return all;
    }

    /** Holds a layer against its own examples, among the rules that hold where it does. */
    void lint(Editions others, RuleLayer layer, Findings findings) {
        Rule rule = layer.rule();
        if (rule != null) {
            Editions all = others.with(layer.everywhere());
            lint(all.everywhere(), rule, findings);
            Yielding.lint(rule, all.rules(), findings);
        } else if (!others.rules().contains(layer.name())) {
            List<String> known = others.rules().stream().sorted().toList();
            findings.add(
                    FindingCode.UNKNOWN_RULE,
                    layer.file(),
                    new Span(0, 1),
                    "There is no rule \"" + layer.name() + "\" to switch off.",
                    NearMiss.cure(layer.name(), known, "Rules"));
        }
    }

    /** @param rule of this phrasebook: rules may yield to one another */
    void lint(Phrasebook phrasebook, Rule rule, Findings findings) {
        rule.bad().forEach(example -> bad(phrasebook, rule, example, findings));
        rule.good().forEach(example -> good(phrasebook, rule, example, findings));
    }

    private void bad(Phrasebook phrasebook, Rule rule, Example example, Findings findings) {
        Optional<Warning> warning = warning(phrasebook, rule, example);
        if (warning.isEmpty()) {
            tell(
                    rule,
                    example,
                    "This rule does not find its own bad example.",
                    cureOfMissing(rule, example),
                    findings);
        } else if (example.quote() != null
                && !warning.get().quote().text().equals(example.quote())) {
            tell(
                    rule,
                    example,
                    "This rule quotes \"" + warning.get().quote().text() + "\" of its bad example.",
                    "Put the words to be quoted into braces, or mend \"quote:\".",
                    findings);
        }
    }

    private void good(Phrasebook phrasebook, Rule rule, Example example, Findings findings) {
        warning(phrasebook, rule, example)
                .ifPresent(
                        warning ->
                                tell(
                                        rule,
                                        example,
                                        "This rule finds \""
                                                + warning.quote().text()
                                                + "\" in its own good example.",
                                        cureOfFinding(rule, example),
                                        findings));
    }

    private Optional<Warning> warning(Phrasebook phrasebook, Rule rule, Example example) {
        List<Warning> warnings =
                phrasebook.check(
                        reader.read(Speaker.REP, example.rep()), example.situation(rule.name()));
        return warnings.stream().filter(warning -> warning.rule().equals(rule.name())).findFirst();
    }

    /** What is told by its meaning has a level, which nobody could guess. */
    private String cureOfMissing(Rule rule, Example example) {
        return rule.likeness().isEmpty()
                ? "Add a pattern that finds it, or move it to \"good:\"."
                : "Add a sentence nearer to it under \"like:\", or lower \"like-from:\" to "
                        + hundredths(Math.floor(alike(rule, example) * 100))
                        + " (its likeness), or move it to \"good:\".";
    }

    private String cureOfFinding(Rule rule, Example example) {
        Meaning meaning = reader.read(Speaker.REP, example.rep()).meaning();
        return rule.likeness().isEmpty() || !rule.likeness().countsAlone(meaning)
                ? "Narrow the pattern, or name the words under \"exceptions:\"."
                : "Add a sentence nearer to it under \"unlike:\", or raise \"like-from:\" to "
                        + hundredths(Math.floor(alike(rule, example) * 100) + 1)
                        + ", just above its likeness.";
    }

    private double alike(Rule rule, Example example) {
        return rule.likeness().to(reader.read(Speaker.REP, example.rep()).meaning());
    }

    private static String hundredths(double number) {
        return String.format(Locale.ROOT, "%.2f", Math.clamp(number / 100, 0, 1));
    }

    private static void tell(
            Rule rule, Example example, String message, String cure, Findings findings) {
        findings.add(FindingCode.EXAMPLE_FAILS, rule.file(), example.place().span(), message, cure);
    }
}
