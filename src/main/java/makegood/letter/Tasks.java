package makegood.letter;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.KeptPromises;
import makegood.coach.Summary;
import makegood.listening.Commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes tasks of what was promised in a call. */
public final class Tasks {

    private Tasks() {}

    /** The promises of a call, the first due first; those without a time come last. */
    public static List<Task> of(List<CallEvent> events, Summary summary) {
        CallState state = CallState.of(events);
        KeptPromises told = KeptPromises.of(events);
        List<Task> tasks = new ArrayList<>();
        for (Summary.Evidence<Commitment> promise : summary.commitments()) {
            tasks.add(
                    task(
                            state,
                            promise,
                            tasks.size() + 1,
                            told.isDone(promise.seq(), promise.what())));
        }
        tasks.sort(
                Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    private static Task task(
            CallState state, Summary.Evidence<Commitment> promise, int number, boolean kept) {
        Commitment what = promise.what();
        boolean heard = what.which() != Commitment.UNHEARD;
        String call = Objects.requireNonNullElse(state.callId(), "");
        return new Task(
                call + "-" + promise.seq() + "-" + (heard ? what.which() : "model-" + number),
                new Promise(what).asTask(Material.customer(state)),
                state.rep(),
                what.quote().text(),
                what.when() == null ? null : what.when().text(),
                what.due(),
                promise.seq(),
                heard ? what.which() : null,
                what.isCorrected(),
                kept);
    }
}
