package makegood.condition;

import makegood.condition.NamedConditionsReader.Definition;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads each definition once those that it asks for are read, and finds those that ask for themselves. */
final class NamedConditionsLinker implements ConditionNames {

    private final Map<String, Definition> definitions;
    private final ConditionReader conditions;
    private final Findings findings;
    private final Map<String, NamedCondition> read = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    NamedConditionsLinker(
            Map<String, Definition> definitions, ConditionReader conditions, Findings findings) {
        this.definitions = definitions;
        this.conditions = conditions;
        this.findings = findings;
    }

    NamedConditions link() {
        definitions.keySet().forEach(this::find);
        return new NamedConditions(read, broken);
    }

    @Override
    public Optional<NamedCondition> find(String name) {
        Definition definition = definitions.get(name);
        if (definition != null && isNew(name)) {
            path.add(name);
            read(name, definition)
                    .ifPresentOrElse(found -> read.put(name, found), () -> broken.add(name));
            path.removeLast();
        }
        return Optional.ofNullable(read.get(name));
    }

    private boolean isNew(String name) {
        return !read.containsKey(name) && !broken.contains(name) && !path.contains(name);
    }

    private Optional<NamedCondition> read(String name, Definition definition) {
        Scalar when = definition.when();
        if (when == null) {
            return Optional.empty();
        }
        Scalar means = definition.means();
        return conditions
                .read(definition.file(), when, this, findings)
                .map(
                        condition ->
                                new NamedCondition(
                                        name,
                                        means == null ? "" : means.value(),
                                        condition,
                                        asked(condition)));
    }

    private static Set<String> asked(Condition condition) {
        return condition.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.CONDITION)
                .map(Mention::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> names() {
        return definitions.keySet();
    }

    /** What is broken itself is told where it stands. */
    @Override
    public void tellMissing(Mention mention, SourceFile file, Findings found) {
        int from = path.indexOf(mention.name());
        if (from >= 0) {
            tellRound(path.subList(from, path.size()), mention, file, found);
        } else if (!broken.contains(mention.name())) {
            ConditionNames.super.tellMissing(mention, file, found);
        }
    }

    private static void tellRound(
            List<String> round, Mention mention, SourceFile file, Findings found) {
        found.add(
                FindingCode.CYCLIC_CONDITION,
                file,
                mention.span(),
                round.size() == 1
                        ? "\"" + mention.name() + "\" asks for itself."
                        : "These ask for one another without end: "
                                + String.join(" > ", round)
                                + " > "
                                + mention.name()
                                + ".",
                "Write out here what is meant, without asking for \"" + mention.name() + "\".");
    }
}
