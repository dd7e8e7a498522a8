package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds what the mistake cost the customer: money, time, business or harm. */
final class ImpactFinder {

    private static final Lexicon WORDS = Lexicon.read("impact");

    private ImpactFinder() {}

    /** The first clause that tells a loss, with its figure; null where none does. */
    static @Nullable Impact find(Line line, List<Range> clauses, List<Remedy> asked) {
        Range harm = null;
        for (Range clause : clauses) {
            if (isAsked(line, clause, asked) || Clauses.isQuestion(line, clause)) {
                continue;
            }
            Amounts.@Nullable Amount figure = Before.amount(line, clause, false);
            if (figure != null && isLoss(line, clause, figure)) {
                return impact(line, clause, figure);
            }
            if (harm == null && WORDS.holds("harm", line, clause)) {
                harm = clause;
            }
        }
        return harm == null ? null : new Impact(line.quote(harm), null, null);
    }

    private static boolean isLoss(Line line, Range clause, Amounts.Amount figure) {
        boolean cost = WORDS.holds("cost", line, clause) || WORDS.holds("harm", line, clause);
        boolean down = WORDS.holds("down", line, clause);
        return figure.isMoney() ? cost || down : down || WORDS.holds("harm", line, clause);
    }

    static Impact impact(Line line, Range clause) {
        Amounts.@Nullable Amount figure = Before.amount(line, clause, false);
        return figure == null
                ? new Impact(line.quote(clause), null, null)
                : impact(line, clause, figure);
    }

    private static Impact impact(Line line, Range clause, Amounts.Amount figure) {
        return new Impact(
                line.quote(clause),
                line.quote(figure.range()),
                figure.isMoney() ? figure.value() : null);
    }

    private static boolean isAsked(Line line, Range clause, List<Remedy> asked) {
        return asked.stream().anyMatch(remedy -> remedy.quote().overlaps(line.quote(clause)));
    }
}
