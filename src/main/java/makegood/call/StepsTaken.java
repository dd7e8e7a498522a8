package makegood.call;

import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the call has come through its flow.
 *
 * @param done every step that counts as done
 * @param asked how often the rep took each step
 * @param awaiting steps taken since the customer last spoke: their answer is still to come
 * @param advised how often each step stood as the advice after a customer's utterance
 * @param skipped put aside by the rep
 * @param standing the step that was advised last; null where none was
 */
record StepsTaken(
        Set<String> done,
        Map<String, Integer> asked,
        Set<String> awaiting,
        Map<String, Integer> advised,
        Set<String> skipped,
        @Nullable String standing) {

    static final StepsTaken NONE =
            new StepsTaken(Set.of(), Map.of(), Set.of(), Map.of(), Set.of(), null);

    StepsTaken {
        done = Set.copyOf(done);
        asked = Map.copyOf(asked);
        awaiting = Set.copyOf(awaiting);
        advised = Map.copyOf(advised);
        skipped = Set.copyOf(skipped);
    }

    StepsTaken after(CallEvent.Heard heard) {
        boolean customer = heard.speaker() == Speaker.CUSTOMER;
        Set<String> open = new HashSet<>(customer ? Set.of() : awaiting);
        open.addAll(heard.stepsTaken());
        List<String> stood =
                customer && heard.advised() != null ? List.of(heard.advised()) : List.of();
        return new StepsTaken(
                Set.copyOf(heard.stepsDone()),
                counted(asked, heard.stepsTaken()),
                open,
                counted(advised, stood),
                skipped,
                heard.advised());
    }

    StepsTaken skipping(String step) {
        Set<String> aside = new HashSet<>(skipped);
        aside.add(step);
        return new StepsTaken(done, asked, awaiting, advised, aside, standing);
    }

    /**
     * After a line was put right: what counted as done because of what was heard may rest on it, and is settled anew. What
     * the rep took in a line that still counts stays done.
     */
    StepsTaken unsettled() {
        Set<String> still = new HashSet<>(done);
        still.retainAll(asked.keySet());
        return new StepsTaken(still, asked, awaiting, advised, skipped, standing);
    }

    private static Map<String, Integer> counted(Map<String, Integer> counts, List<String> more) {
        Map<String, Integer> sums = new HashMap<>(counts);
        more.forEach(step -> sums.merge(step, 1, Integer::sum));
        return sums;
    }
}
