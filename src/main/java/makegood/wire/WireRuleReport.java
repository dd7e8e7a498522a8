package makegood.wire;

import makegood.journal.RuleFigures;
import makegood.journal.Share;
import makegood.journal.TrustSettings;
import makegood.phrasebook.RuleSheet;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The report on rules, on the wire.
 *
 * @param from null for all that is stored
 * @param to null for now
 * @param team null for everybody
 * @param leastPrecision 0..1: below it a rule is only a suggestion
 * @param leastVerdicts how many must have been given before that
 * @param verdictDays how far back verdicts count for that
 */
public record WireRuleReport(
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String team,
        double leastPrecision,
        int leastVerdicts,
        long verdictDays,
        List<Row> rules) {

    /**
     * @param level as its file says; null where it has no file any more, or is switched off
     * @param doubted whether its warnings are only suggestions now, by everybody's verdicts
     * @param fired before or after the words were out: said and heeded
     * @param said all the same
     * @param heeded the warning stood under the draft and was gone from what was sent
     * @param verdicts warnings judged by words or by taking heed
     * @param precision of those; null where there are none
     */
    record Row(
            String rule,
            @Nullable String level,
            boolean doubted,
            long fired,
            long said,
            long heeded,
            long useful,
            long wrong,
            long notNow,
            long verdicts,
            @Nullable Precision precision) {}

    /** @param low of Wilson's interval at 95 % */
    record Precision(double value, double low, double high) {

        static Precision of(Share share) {
            return new Precision(
                    Figures.fourPlaces(share.value()),
                    Figures.fourPlaces(share.low()),
                    Figures.fourPlaces(share.high()));
        }
    }

    public static WireRuleReport of(
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String team,
            TrustSettings trust,
            List<RuleSheet> sheets,
            Map<String, RuleFigures> figures,
            Set<String> doubted) {
        Map<String, @Nullable String> levels = new TreeMap<>();
        figures.keySet().forEach(rule -> levels.put(rule, null));
        for (RuleSheet sheet : sheets) {
            if (sheet.level() != null || !levels.containsKey(sheet.name())) {
                levels.put(sheet.name(), sheet.level() == null ? null : Keys.key(sheet.level()));
            }
        }
        List<Row> rows = new ArrayList<>();
        levels.forEach(
                (rule, level) ->
                        rows.add(
                                row(
                                        figures.getOrDefault(rule, RuleFigures.none(rule)),
                                        level,
                                        doubted.contains(rule))));
        return new WireRuleReport(
                from,
                to,
                team,
                trust.leastPrecision(),
                trust.leastVerdicts(),
                trust.within().toDays(),
                rows);
    }

    private static Row row(RuleFigures figures, @Nullable String level, boolean doubted) {
        return new Row(
                figures.rule(),
                level,
                doubted,
                figures.fired(),
                figures.said(),
                figures.heeded(),
                figures.useful(),
                figures.wrong(),
                figures.notNow(),
                figures.verdicts(),
                figures.precision().map(Precision::of).orElse(null));
    }
}
