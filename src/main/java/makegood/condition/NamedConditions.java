package makegood.condition;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The conditions that can be asked for by name. Immutable; safe for several threads. */
public final class NamedConditions implements ConditionNames {

    /** Where there are none. */
    public static final NamedConditions NONE = new NamedConditions(Map.of(), Set.of());

    private final SortedMap<String, NamedCondition> named;
    private final Set<String> broken;

    /** @param broken names that are given to what can't be used: that is told where they stand */
    NamedConditions(Map<String, NamedCondition> named, Set<String> broken) {
        this.named = new TreeMap<>(named);
        this.broken = Set.copyOf(broken);
    }

    @Override
    public Optional<NamedCondition> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    @Override
    public Collection<String> names() {
        return named.keySet();
    }

    @Override
    public void tellMissing(Mention mention, SourceFile file, Findings findings) {
        if (!broken.contains(mention.name())) {
            ConditionNames.super.tellMissing(mention, file, findings);
            return;
        }
        findings.add(
                FindingCode.UNKNOWN_CONDITION,
                file,
                mention.span(),
                "The condition \"" + mention.name() + "\" can't be used as it is written.",
                "Mend it where it stands: what is wrong with it is told there.");
    }

    /** By name. */
    public Collection<NamedCondition> all() {
        return List.copyOf(named.values());
    }

    /** Those of these names, and all that they ask for in turn. */
    public NamedConditions only(Collection<String> names) {
        Map<String, NamedCondition> kept = new TreeMap<>();
        names.forEach(name -> gather(name, kept));
        return new NamedConditions(kept, Set.of());
    }

    private void gather(String name, Map<String, NamedCondition> kept) {
        NamedCondition found = named.get(name);
        if (found != null && kept.putIfAbsent(name, found) == null) {
            found.asksFor().forEach(asked -> gather(asked, kept));
        }
    }

    /** Whether all of these are among them, word for word. */
    public boolean hold(NamedConditions others) {
        return others.named.values().stream()
                .allMatch(other -> find(other.name()).filter(other::isWrittenAs).isPresent());
    }

    /** As a file of them, which reads as the same; empty where there are none. */
    public String written() {
        return named.isEmpty()
                ? ""
                : named.values().stream()
                        .map(NamedConditions::written)
                        .collect(Collectors.joining("", "conditions:\n", ""));
    }

    private static String written(NamedCondition one) {
        return "  - condition: "
                + one.name()
                + "\n    means: "
                + quoted(one.means())
                + "\n    when: "
                + quoted(one.condition().toString())
                + "\n";
    }

    /** Between double quotes, YAML takes every character by its number. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(NamedConditions::quoted)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String quoted(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + (char) point;
        }
        boolean plain =
                point < 0x7f ? point >= ' ' : point > 0xa0 && Character.isLetterOrDigit(point);
        return plain ? Character.toString(point) : "\\U%08X".formatted(point);
    }
}
