package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Finds what the mistake cost the customer: money, time, business or harm. */
final class ImpactFinder {

    private static final Lexicon WORDS = Lexicon.read("impact");

    private static final int FEW = 3;

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

    private static Impact impact(Line line, Range clause, Amounts.Amount first) {
        Amounts.Amount figure = total(line, clause).orElse(first);
        boolean rate = WORDS.holds("rate", line, after(line, figure.range()));
        return new Impact(
                line.quote(clause),
                line.quote(figure.range()),
                figure.isMoney() && !rate ? figure.value() : null);
    }

    /** "Nineteen hundred in labour and two thousand in fees, so call it four thousand." */
    private static Optional<Amounts.Amount> total(Line line, Range clause) {
        return line.amounts().stream()
                .filter(amount -> amount.isMoney() && clause.contains(amount.range()))
                .filter(amount -> WORDS.holds("total", line, before(line, amount.range())))
                .findFirst();
    }

    private static Range before(Line line, Range words) {
        return new Range(Math.max(0, words.from() - FEW), words.from());
    }

    private static Range after(Line line, Range words) {
        return new Range(words.to(), Math.min(line.size(), words.to() + FEW));
    }

    private static boolean isAsked(Line line, Range clause, List<Remedy> asked) {
        return asked.stream().anyMatch(remedy -> remedy.quote().overlaps(line.quote(clause)));
    }
}
