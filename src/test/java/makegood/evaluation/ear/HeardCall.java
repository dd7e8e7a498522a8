package makegood.evaluation.ear;

import makegood.coach.Summary;
import makegood.evaluation.label.LabelledCall;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A labelled call beside what an ear made of it, turn by turn.
 *
 * @param flow the flow that was followed; empty where none was
 * @param summary null where the ear sums nothing up
 */
public record HeardCall(LabelledCall call, String flow, List<Heard> turns, Summary summary) {

    public HeardCall {
        if (turns.size() != call.turns().size()) {
            throw new IllegalStateException(
                    call.id()
                            + " has "
                            + call.turns().size()
                            + " turns, heard were "
                            + turns.size());
        }
    }

    HeardCall(LabelledCall call, String flow, List<Heard> turns) {
        this(call, flow, turns, null);
    }

    public Stream<Pair> pairs() {
        return IntStream.range(0, turns.size())
                .mapToObj(i -> new Pair(call.turns().get(i), turns.get(i)));
    }

    public Stream<Pair> customer() {
        return pairs().filter(pair -> pair.label().isCustomer());
    }

    public Stream<Pair> rep() {
        return pairs().filter(pair -> !pair.label().isCustomer());
    }

    public record Pair(LabelledCall.Turn label, Heard heard) {}
}
