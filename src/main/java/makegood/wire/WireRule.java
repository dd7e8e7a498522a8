package makegood.wire;

import makegood.phrasebook.RuleSheet;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A rule's file in force, on the wire.
 *
 * @param level null where the file says nothing but that the rule is switched off
 * @param flows where it holds; none for all
 * @param teams for whom it holds; none for all
 */
public record WireRule(
        String rule,
        @Nullable String level,
        boolean guard,
        boolean off,
        String source,
        String why,
        @Nullable String link,
        List<String> instead,
        List<String> flows,
        List<String> teams,
        String file) {

    public static WireRule of(RuleSheet sheet) {
        return new WireRule(
                sheet.name(),
                sheet.level() == null ? null : Keys.key(sheet.level()),
                sheet.guard(),
                sheet.off(),
                sheet.source(),
                sheet.why(),
                sheet.link(),
                sheet.instead(),
                sheet.scope().flows().stream().sorted().toList(),
                sheet.scope().teams().stream().sorted().toList(),
                sheet.file().name());
    }

    /** With its text and examples. */
    public record Whole(WireRule sheet, List<Line> bad, List<Line> good, String text) {

        public static Whole of(RuleSheet sheet) {
            return new Whole(
                    WireRule.of(sheet),
                    sheet.bad().stream().map(Line::of).toList(),
                    sheet.good().stream().map(Line::of).toList(),
                    sheet.file().text());
        }
    }

    /** @param customer said before; null where it doesn't matter */
    record Line(@Nullable String customer, String rep) {

        static Line of(RuleSheet.Line line) {
            return new Line(line.customer(), line.rep());
        }
    }
}
