package makegood.letter;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.listening.Commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/** Makes tasks of what was promised in a call. */
public final class Tasks {

    private Tasks() {}

    /** The promises of a call, the first due first; those without a time come last. */
    public static List<Task> of(List<CallEvent> events, Summary summary) {
        CallState state = CallState.of(events);
        Map<Integer, Boolean> kept = new HashMap<>();
        for (CallEvent event : events) {
            if (event instanceof CallEvent.PromiseKept promise) {
                kept.put(promise.promisedSeq(), promise.kept());
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (Summary.Evidence<Commitment> promise : summary.commitments()) {
            boolean done = kept.getOrDefault(promise.seq(), false);
            tasks.add(task(state, promise, tasks.size() + 1, done));
        }
        tasks.sort(
                Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    private static Task task(
            CallState state, Summary.Evidence<Commitment> promise, int number, boolean kept) {
        Commitment what = promise.what();
        String call = Objects.requireNonNullElse(state.callId(), "");
        return new Task(
                call + "-" + promise.seq() + "-" + number,
                titled(what.what(), state.opening().customer().name()),
                state.rep(),
                what.quote().text(),
                what.when() == null ? null : what.when().text(),
                what.due(),
                promise.seq(),
                kept);
    }

    /** A promise is made to a "you"; a task is about somebody. */
    private static String titled(String what, String customer) {
        String plain = what.isBlank() ? "keep the promise" : what.strip();
        String named =
                plain.replaceAll("(?i)\\byour\\b", Matcher.quoteReplacement(customer + "'s"))
                        .replaceAll("(?i)\\byou\\b", Matcher.quoteReplacement(customer));
        String task = Character.toUpperCase(named.charAt(0)) + named.substring(1);
        return named.equals(plain) ? task + " (" + customer + ")" : task;
    }
}
