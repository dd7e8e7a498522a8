package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** What stands around a clause: the turn it answers, the figures and times in it. */
final class Before {

    private Before() {}

    /** Whether the rep's words just before made one of these moves. */
    static boolean repDid(Earlier earlier, Move... moves) {
        List<Move> made = lastOfRep(earlier);
        return Arrays.stream(moves).anyMatch(made::contains);
    }

    static List<Move> lastOfRep(Earlier earlier) {
        if (earlier.latest().isEmpty()) {
            return List.of();
        }
        Earlier.Turn last = earlier.latest().getFirst();
        return last.speaker() == Speaker.REP ? last.observation().moves() : List.of();
    }

    /** The words of the turn just before, if it was the rep's; empty otherwise. */
    static String repSaid(Earlier earlier) {
        if (earlier.latest().isEmpty()) {
            return "";
        }
        Earlier.Turn last = earlier.latest().getFirst();
        return last.speaker() == Speaker.REP ? last.text() : "";
    }

    /** Which sentence of the line a clause stands in. */
    static int sentenceOf(Line line, Range clause) {
        List<Range> sentences = line.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(clause)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The weightiest figure of a clause.
     *
     * @param asked whether money is asked for: then shares count, and lengths of time do not
     */
    static Amounts.@Nullable Amount amount(Line line, Range clause, boolean asked) {
        List<DueDates.Due> times = line.times(clause);
        List<Amounts.Amount> within =
                line.amounts().stream()
                        .filter(amount -> clause.contains(amount.range()))
                        .filter(
                                amount ->
                                        times.stream()
                                                .noneMatch(
                                                        time ->
                                                                time.range()
                                                                        .overlaps(amount.range())))
                        .toList();
        return within.stream()
                .filter(Amounts.Amount::isMoney)
                .findFirst()
                .or(
                        () ->
                                within.stream()
                                        .filter(
                                                amount ->
                                                        amount.kind()
                                                                == (asked
                                                                        ? Amounts.Kind.SHARE
                                                                        : Amounts.Kind.TIME))
                                        .findFirst())
                .orElse(null);
    }

    /** By when: named in the clause, or in a scrap without a verb that follows it. */
    static DueDates.@Nullable Due due(Line line, List<Range> clauses, Range clause) {
        DueDates.@Nullable Due here = DueDates.inFull(line, clause);
        if (here != null) {
            return here;
        }
        int next = clauses.indexOf(clause) + 1;
        if (next <= 0 || next >= clauses.size()) {
            return null;
        }
        List<DueDates.Due> after = line.times(clauses.get(next));
        boolean whole =
                !after.isEmpty() && after.getFirst().range().size() * 2 > clauses.get(next).size();
        return whole ? after.getFirst() : null;
    }
}
