package makegood.phrasebook;

import makegood.condition.Condition;
import makegood.condition.ConditionReader;
import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one rule from its file. All faults are told at once; a rule with an error is not used. */
final class RuleReader {

    static final List<String> KEYS =
            List.of(
                    "rule",
                    "message",
                    "level",
                    "link",
                    "source",
                    "why",
                    "instead",
                    "guard",
                    "words",
                    "tokens",
                    "patterns",
                    "signs",
                    "exceptions",
                    "unless",
                    "when",
                    "like",
                    "unlike",
                    "like-from",
                    "signs-from",
                    "hunch",
                    "proportion",
                    "beyond",
                    "yields-to",
                    "quote",
                    "bad",
                    "good",
                    "off",
                    "flows",
                    "teams");

    private static final List<String> OFF_KEYS = List.of("rule", "off", "flows", "teams", "why");

    private static final List<String> PATTERN_KEYS =
            List.of("match", "after", "unless", "when", "level", "instead");

    private final SourceFile file;
    private final ConditionReader conditions;
    private final Meanings meanings;
    private final Findings findings;
    private final Fields fields;
    private final PatternReader patterns;
    private final ExcuseReader excuses;

    private RuleReader(
            SourceFile file,
            ConditionReader conditions,
            Meanings meanings,
            Findings findings,
            Fields fields) {
        this.file = file;
        this.conditions = conditions;
        this.meanings = meanings;
        this.findings = findings;
        this.fields = fields;
        this.patterns = new PatternReader(file, WordsReader.read(file, fields, findings), findings);
        this.excuses = new ExcuseReader(file, patterns, findings);
    }

    static Optional<RuleLayer> read(
            SourceFile file,
            YamlValue root,
            ConditionReader conditions,
            Meanings meanings,
            Findings findings) {
        Findings own = new Findings();
        Optional<RuleLayer> layer =
                fields(file, root, own)
                        .map(fields -> new RuleReader(file, conditions, meanings, own, fields))
                        .map(RuleReader::layer);
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : layer;
    }

    private static Optional<Fields> fields(SourceFile file, YamlValue root, Findings findings) {
        return ScopeReader.onlySwitchesOff(root)
                ? Fields.of(file, root, "a rule that is switched off", OFF_KEYS, findings)
                : Fields.of(file, root, "a rule", KEYS, findings);
    }

    private RuleLayer layer() {
        ScopeReader scope = new ScopeReader(file, fields, findings);
        Rule rule = null;
        if (scope.onlySwitchesOff()) {
            fields.text("why");
        } else {
            rule = rule();
        }
        String name = rule == null ? name() : rule.name();
        return new RuleLayer(name, scope.scope(), rule, scope.isOff(), file);
    }

    private Rule rule() {
        List<RulePattern> all = new ArrayList<>();
        patterns.all(fields.texts("tokens"))
                .forEach(pattern -> all.add(RulePattern.of(pattern, false)));
        fields.items("patterns").forEach(item -> pattern(item, false).ifPresent(all::add));
        fields.items("signs").forEach(item -> pattern(item, true).ifPresent(all::add));
        ShareReader shares = new ShareReader(file, meanings, findings, fields);
        Likeness likeness = shares.likeness();
        ExampleReader examples = new ExampleReader(file, findings);
        Rule rule =
                new Rule(
                        name(),
                        level(fields.text("level").orElse(null), Warning.Level.WARNING),
                        chosen("guard", "true", "true", "false"),
                        text("message", "\"“%s” hints that they were a problem.\""),
                        link(),
                        text("source", "mclees"),
                        text("why", "one sentence for the rep"),
                        fields.texts("instead").stream().map(Scalar::value).toList(),
                        all,
                        patterns.all(fields.texts("exceptions")),
                        excuses.ofRule(fields),
                        condition(fields),
                        likeness,
                        shares.hunch(),
                        shares.proportion(),
                        chosen("beyond", Limit.AUTHORITY, Limit.AUTHORITY),
                        names("yields-to"),
                        chosen("quote", "clause", "words", "clause"),
                        examples.read(fields, "bad"),
                        examples.read(fields, "good"),
                        file);
        if (List.of("tokens", "patterns", "signs", "like").stream().noneMatch(fields::has)) {
            findings.add(
                    FindingCode.MISSING_KEY,
                    file,
                    fields.span().part(0, 1),
                    "This rule has nothing to find.",
                    "Add \"tokens:\", \"patterns:\" or \"like:\".");
        }
        return rule;
    }

    private String name() {
        String stem =
                file.name()
                        .substring(file.name().lastIndexOf('/') + 1)
                        .replaceFirst("\\.ya?ml$", "");
        Optional<Scalar> name = fields.requiredText("rule", stem);
        if (name.isPresent() && !name.get().value().equals(stem)) {
            findings.add(
                    FindingCode.WRONG_NAME,
                    file,
                    name.get().span(),
                    "The rule is called \""
                            + name.get().value()
                            + "\", but its file \""
                            + stem
                            + ".yaml\".",
                    "Give both the same name.");
        }
        return stem;
    }

    /** Pages link to it: anything but the web's own addresses could run as a script there. */
    private @Nullable String link() {
        Scalar link = fields.text("link").orElse(null);
        if (link == null || link.value().matches("https?://[^\\s\"'<>/]\\S*")) {
            return link == null ? null : link.value();
        }
        findings.add(
                FindingCode.UNKNOWN_VALUE,
                file,
                link.span(),
                "\"" + link.value() + "\" is no address of a page.",
                "Write it in full, as https://example.com/why.");
        return null;
    }

    private String text(String key, String example) {
        return fields.requiredText(key, example).map(Scalar::value).orElse("");
    }

    private boolean oneOf(String key, Scalar value, String... allowed) {
        if (List.of(allowed).contains(value.value())) {
            return true;
        }
        findings.add(
                FindingCode.UNKNOWN_VALUE,
                file,
                value.span(),
                "\"" + key + ":\" can't be \"" + value.value() + "\".",
                NearMiss.cure(value.value(), List.of(allowed), "It can be"));
        return false;
    }

    /** Whether the key names this one of what it may name. */
    private boolean chosen(String key, String value, String... allowed) {
        return fields.text(key)
                .filter(text -> oneOf(key, text, allowed))
                .filter(text -> text.value().equals(value))
                .isPresent();
    }

    private Set<String> names(String key) {
        Set<String> names = new HashSet<>();
        fields.texts(key).forEach(name -> names.add(name.value()));
        return names;
    }

    private Warning.Level level(@Nullable Scalar level, Warning.Level otherwise) {
        if (level == null) {
            return otherwise;
        }
        return Keys.find(Warning.Level.class, level.value())
                .orElseGet(
                        () -> {
                            findings.add(
                                    FindingCode.UNKNOWN_VALUE,
                                    file,
                                    level.span(),
                                    "\"" + level.value() + "\" is no level.",
                                    NearMiss.cure(
                                            level.value(),
                                            List.of("suggestion", "warning", "error"),
                                            "The levels are"));
                            return otherwise;
                        });
    }

    private @Nullable Condition condition(Fields from) {
        return from.text("when")
                .flatMap(when -> conditions.read(file, when, findings))
                .orElse(null);
    }

    private Optional<RulePattern> pattern(YamlValue item, boolean sign) {
        if (item instanceof Scalar text) {
            return patterns.read(text).map(match -> RulePattern.of(match, sign));
        }
        return Fields.of(file, item, "a pattern", PATTERN_KEYS, findings)
                .flatMap(part -> pattern(part, sign));
    }

    private Optional<RulePattern> pattern(Fields part, boolean sign) {
        Optional<PhrasePattern> match =
                part.requiredText("match", "\"no problem\"").flatMap(patterns::read);
        List<PhrasePattern> after = patterns.all(ExcuseReader.texts(part, "after"));
        Unless unless = excuses.ofPattern(part);
        Condition when = condition(part);
        Scalar level = part.text("level").orElse(null);
        Warning.Level own = level == null ? null : level(level, Warning.Level.WARNING);
        List<String> instead = part.texts("instead").stream().map(Scalar::value).toList();
        return match.map(words -> new RulePattern(words, after, unless, when, own, instead, sign));
    }
}
