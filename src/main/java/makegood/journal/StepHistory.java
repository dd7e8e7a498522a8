package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Skipped;
import makegood.call.CallState;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What became of a call's steps, from its events alone. Begun anywhere in the call, it tells what the next event adds. */
final class StepHistory {

    private final List<StepRow> rows = new ArrayList<>();
    private String flow;
    private StepRow.@Nullable Mark anger;
    private int customerTurns;

    /** @param anger the customer's so far; null where they have not spoken yet */
    StepHistory(String flow, StepRow.@Nullable Mark anger) {
        this.flow = flow;
        this.anger = anger;
    }

    /** Of a whole call, as it stands after all that was put right. */
    static StepHistory of(List<CallEvent> events) {
        Opened opened = (Opened) events.getFirst();
        StepHistory history = new StepHistory(opened.flow().name(), null);
        CallState.counting(events).forEach(history::add);
        return history;
    }

    void add(CallEvent event) {
        switch (event) {
            case Heard heard when heard.speaker() == Speaker.CUSTOMER -> customer(heard);
            case Heard heard -> heard.stepsTaken().forEach(step -> row(heard, step, StepRow.TAKEN));
            case Skipped skipped -> row(skipped, skipped.step(), StepRow.SKIPPED);
            case Rated rated when rated.step() != null ->
                    row(rated, rated.step(), rated.verdict().key());
            case FlowChanged changed -> flow = changed.flow().name();
            default -> {}
        }
    }

    /** Words in a language that isn't understood tell nothing of anger. */
    private void customer(Heard heard) {
        StepRow.Mark mark = mark(heard);
        if (mark != null) {
            customerTurns++;
            anger = mark;
            rows.replaceAll(row -> row.isOpen() ? row.heard(mark) : row);
        }
    }

    static StepRow.@Nullable Mark mark(Heard heard) {
        var seen = heard.observation();
        return seen.understood()
                ? new StepRow.Mark(seen.anger().level(), seen.anger().score())
                : null;
    }

    private void row(CallEvent event, String step, String what) {
        CallEvent.Stamp stamp = event.stamp();
        boolean known =
                rows.stream().anyMatch(r -> r.seq() == stamp.seq() && r.step().equals(step));
        if (!known) {
            rows.add(
                    new StepRow(
                            stamp.callId(),
                            stamp.seq(),
                            step,
                            flow,
                            what,
                            stamp.at(),
                            what.equals(StepRow.TAKEN) ? anger : null,
                            null,
                            0));
        }
    }

    List<StepRow> rows() {
        return rows;
    }

    /** Of those that tell something of their anger. */
    int customerTurns() {
        return customerTurns;
    }
}
