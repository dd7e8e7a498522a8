package makegood.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Why customers leave, and what came of it. A debrief is no call of its own here.
 *
 * @param calls begun in that time
 * @param outcomes how many calls ended how, as a rep or a manager said; {@code ""} where nobody has said yet
 * @param causes of the calls, the most frequent first; a call counts for each of its causes
 * @param scopes how many calls had which: {@code specific}, {@code systemic}, {@code unclear}
 * @param worths how many customers were found worth it: {@code yes}, {@code no}, {@code undecided}
 * @param flows won back by the flow that the call ended on
 * @param days won back by the day on which the call began
 * @param grew the causes that grew most against the same length of time before, at most five
 * @param letGo the latest customers that were not pursued, at most twenty
 */
public record Whys(
        long calls,
        List<Count> outcomes,
        List<Cause> causes,
        List<Remedy> remedies,
        List<Count> scopes,
        List<Count> worths,
        List<Won> flows,
        List<Won> reps,
        List<Day> days,
        List<Growth> grew,
        List<LetGo> letGo) {

    public record Count(String name, long calls) {}

    /**
     * How many were won back.
     *
     * @param decided calls whose outcome somebody has said
     * @param wonBack of those
     */
    public record Won(String name, long calls, long decided, long wonBack) {}

    /** @param won back, of the calls in which this cause was heard */
    public record Cause(Won won, long specific, long systemic) {}

    /**
     * What was asked for and what we gave, in calls.
     *
     * @param offered by us, whatever became of it
     * @param agreed by both
     */
    public record Remedy(String name, long asked, long offered, long agreed, long declined) {}

    /** The same on one day. */
    public record Day(LocalDate day, long calls, long decided, long wonBack) {}

    /**
     * A cause that was heard more often than before, per call.
     *
     * @param calls now @param all calls now @param callsBefore in the time before @param allBefore all calls then
     */
    public record Growth(String name, long calls, long all, long callsBefore, long allBefore) {

        /** In calls of a hundred. */
        public double points() {
            return 100.0 * (share(calls, all) - share(callsBefore, allBefore));
        }

        private static double share(long some, long all) {
            return all == 0 ? 0 : (double) some / all;
        }
    }

    /** A call after which the customer was let go. @param outcome empty where nobody has said */
    public record LetGo(String callId, String rep, OffsetDateTime at, String outcome) {}
}
