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
import java.util.Optional;

/** Makes tasks of what was promised in a call, and of the hour for which they want to be called. */
public final class Tasks {

    private Tasks() {}

    private static final String FOLLOW_UP = "follow-up";

    /** The first due first; those without a time come last. */
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
        Optional.ofNullable(summary.nextTalk())
                .map(talk -> theirHour(talk, state))
                .filter(call -> !isPromised(call, tasks))
                .ifPresent(tasks::add);
        tasks.sort(
                Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    /** Whether it keeps a promise: the hour that they named themselves is nobody's to be kept or broken. */
    public static boolean keepsAPromise(Task task) {
        return !task.id().endsWith("-" + FOLLOW_UP);
    }

    /** "Ring me on Thursday after two": nobody promised it in words, and they wait by the telephone all the same. */
    private static Task theirHour(Summary.NextTalk talk, CallState state) {
        String call = Objects.requireNonNullElse(state.callId(), "");
        return new Task(
                call + "-" + talk.seq() + "-" + FOLLOW_UP,
                "Call " + Material.customer(state) + " as agreed",
                state.rep(),
                "",
                talk.words(),
                talk.at(),
                talk.seq(),
                null,
                false,
                false);
    }

    /** Whether a promise says the same: that hour, or those words. */
    private static boolean isPromised(Task call, List<Task> promises) {
        return promises.stream()
                .anyMatch(
                        promise ->
                                call.due() == null
                                        ? Objects.equals(call.when(), promise.when())
                                        : promise.due() != null
                                                && call.due().isEqual(promise.due()));
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
