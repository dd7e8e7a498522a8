package makegood.wire;

import makegood.insight.Times;
import makegood.insight.Whys;
import makegood.journal.Share;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Why customers leave, on the wire.
 *
 * @param team null for everybody
 * @param teams that may be asked for; empty where the manager's own is the only one
 * @param won back of all calls
 * @param outcomes {@code outcome} is null where nobody has said yet
 * @param grew against the same length of time before, at most five; empty where nothing was heard then
 */
public record WireWhys(
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String team,
        List<String> teams,
        Won won,
        List<Outcome> outcomes,
        List<Cause> causes,
        List<Whys.Remedy> remedies,
        List<Whys.Count> scopes,
        List<Whys.Count> worths,
        List<Won> flows,
        List<Won> reps,
        Series times,
        List<Growth> grew,
        List<LetGo> letGo) {

    record Outcome(@Nullable String outcome, long calls) {}

    /**
     * @param name of the flow or rep; null for all
     * @param decided calls whose outcome somebody has said
     * @param rate of the decided ones; null where there are none
     */
    public record Won(
            @Nullable String name,
            long calls,
            long decided,
            long wonBack,
            WireRuleReport.@Nullable Precision rate) {

        public static Won of(@Nullable String name, long calls, long decided, long won) {
            return new Won(name, calls, decided, won, share(won, decided));
        }

        public static Won of(Whys.Won won) {
            return of(won.name(), won.calls(), won.decided(), won.wonBack());
        }
    }

    public record Cause(Won won, long specific, long systemic) {}

    /** @param by {@code week} or {@code month} */
    public record Series(String by, List<Piece> pieces) {}

    /** @param to the day after the last */
    public record Piece(
            LocalDate from,
            LocalDate to,
            long calls,
            long decided,
            long wonBack,
            WireRuleReport.@Nullable Precision rate) {

        public static Piece of(Times.Piece piece) {
            return new Piece(
                    piece.from(),
                    piece.to(),
                    piece.calls(),
                    piece.decided(),
                    piece.wonBack(),
                    share(piece.wonBack(), piece.decided()));
        }
    }

    /** @param points in calls of a hundred */
    public record Growth(
            String cause, long calls, long all, long callsBefore, long allBefore, double points) {

        public static Growth of(Whys.Growth growth) {
            return new Growth(
                    growth.name(),
                    growth.calls(),
                    growth.all(),
                    growth.callsBefore(),
                    growth.allBefore(),
                    Figures.fourPlaces(growth.points()));
        }
    }

    /**
     * A customer that was not pursued, and why, in the words of the debrief.
     *
     * @param outcome null where nobody has said
     * @param reason in the customer's words; null where it is not known, or erased
     * @param costOfFixing null where nobody said
     * @param othersToo whether other customers would ask for the same; null where nobody said
     */
    public record LetGo(
            String callId,
            String customer,
            String rep,
            OffsetDateTime at,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String costOfFixing,
            @Nullable String othersToo) {}

    private static WireRuleReport.@Nullable Precision share(long won, long decided) {
        return decided == 0 ? null : WireRuleReport.Precision.of(new Share(won, decided));
    }

    public static Won all(Whys whys) {
        long decided =
                whys.outcomes().stream()
                        .filter(outcome -> !outcome.name().isEmpty())
                        .mapToLong(Whys.Count::calls)
                        .sum();
        long won =
                whys.outcomes().stream()
                        .filter(outcome -> outcome.name().equals("won-back"))
                        .mapToLong(Whys.Count::calls)
                        .sum();
        return Won.of(null, whys.calls(), decided, won);
    }

    public static List<Outcome> outcomes(Whys whys) {
        return whys.outcomes().stream()
                .map(each -> new Outcome(each.name().isEmpty() ? null : each.name(), each.calls()))
                .toList();
    }
}
