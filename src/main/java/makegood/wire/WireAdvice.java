package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Advice on the wire.
 *
 * @param question what the customer has just asked, to be answered before the next step; left out where nothing is open
 */
public record WireAdvice(
        @Nullable String callId,
        int seq,
        @Nullable String clientId,
        String text,
        @Nullable Next next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String question,
        List<Other> others,
        List<CallsFor> callsFor,
        WireHeard.Anger anger,
        List<WireHeard.Cause> causes,
        List<WireHeard.Remedy> remedies,
        WireHeard.@Nullable Impact impact,
        List<WireHeard.Signal> signals,
        List<WireWarning> warnings,
        List<WireHeard.Commitment> commitments,
        @OneOf(Move.class) List<String> moves,
        Progress progress,
        WireFlow.Version flow,
        boolean understood,
        double tookMs) {

    public static WireAdvice of(Advice advice) {
        NextStep next = advice.next();
        return new WireAdvice(
                advice.callId(),
                advice.seq(),
                advice.clientId(),
                advice.text(),
                next == null ? null : Next.of(next),
                advice.question().orElse(null),
                advice.others().stream().map(Other::of).toList(),
                callsFor(advice.callsFor()),
                WireHeard.Anger.of(advice.anger()),
                advice.causes().stream().map(WireHeard.Cause::of).toList(),
                advice.remedies().stream().map(WireHeard.Remedy::of).toList(),
                WireHeard.Impact.of(advice.impact()),
                advice.signals().stream().map(WireHeard.Signal::of).toList(),
                advice.warnings().stream().map(WireWarning::of).toList(),
                advice.commitments().stream().map(WireHeard.Commitment::of).toList(),
                advice.moves().stream().map(Move::key).toList(),
                new Progress(advice.progress().done(), advice.progress().left()),
                new WireFlow.Version(advice.flow().name(), advice.flow().version()),
                advice.understood(),
                Figures.tenths(advice.tookMillis()));
    }

    private static List<CallsFor> callsFor(Map<Move, Double> callsFor) {
        return callsFor.entrySet().stream()
                .sorted(
                        Map.Entry.<Move, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(
                        entry ->
                                new CallsFor(
                                        entry.getKey().key(), Figures.fourPlaces(entry.getValue())))
                .toList();
    }

    /** @param todo for a step off the phone, instead of {@code say} */
    record Next(
            String step,
            @OneOf(Move.class) @Nullable String move,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String say,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("do") @Nullable String todo,
            int wording,
            String why,
            String source) {

        static Next of(NextStep next) {
            return new Next(
                    next.step(),
                    key(next.move()),
                    next.say(),
                    next.todo(),
                    next.wording(),
                    next.why(),
                    next.source());
        }
    }

    /** A further step that may be taken now. */
    record Other(
            String step,
            @OneOf(Move.class) @Nullable String move,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String say,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("do") @Nullable String todo,
            int wording,
            String why) {

        static Other of(NextStep next) {
            return new Other(
                    next.step(),
                    key(next.move()),
                    next.say(),
                    next.todo(),
                    next.wording(),
                    next.why());
        }
    }

    /** @param p 0..1: how much the talk calls for this move now */
    record CallsFor(@OneOf(Move.class) String move, double p) {}

    record Progress(List<String> done, List<String> left) {}

    private static @Nullable String key(@Nullable Move move) {
        return move == null ? null : move.key();
    }
}
