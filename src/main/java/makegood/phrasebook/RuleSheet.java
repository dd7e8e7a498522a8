package makegood.phrasebook;

import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A rule file in force, for people to read.
 *
 * @param level null where the file says nothing but that the rule is switched off
 * @param guard whether it holds only in flows that name it
 * @param link where to read more; null where nowhere
 * @param bad sentences that it must find
 * @param good sentences that it must leave alone
 */
public record RuleSheet(
        String name,
        RuleScope scope,
        boolean off,
        Warning.@Nullable Level level,
        boolean guard,
        String source,
        String why,
        @Nullable String link,
        List<String> instead,
        List<Line> bad,
        List<Line> good,
        SourceFile file) {

    /** @param customer said before; null where it doesn't matter */
    public record Line(@Nullable String customer, String rep) {

        private static Line of(Example example) {
            return new Line(example.customer(), example.rep());
        }
    }

    static RuleSheet of(RuleLayer layer) {
        Rule rule = layer.rule();
        if (rule == null) {
            return new RuleSheet(
                    layer.name(),
                    layer.scope(),
                    true,
                    null,
                    false,
                    "",
                    "",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    layer.file());
        }
        return new RuleSheet(
                rule.name(),
                layer.scope(),
                layer.isOff(),
                rule.level(),
                rule.guard(),
                rule.source(),
                rule.why(),
                rule.link(),
                rule.instead(),
                rule.bad().stream().map(Line::of).toList(),
                rule.good().stream().map(Line::of).toList(),
                rule.file());
    }
}
