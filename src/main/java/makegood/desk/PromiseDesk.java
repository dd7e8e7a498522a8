package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.PromiseCorrected;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Stamp;
import makegood.call.CallState;
import makegood.listening.Commitment;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Makes the events of promises: that one was kept, or is put right. */
final class PromiseDesk {

    private PromiseDesk() {}

    /** @param events of the call, with what was put right since */
    static PromiseKept kept(List<CallEvent> events, Stamp stamp, Command.KeepPromise told) {
        List<Integer> promised =
                CallState.heard(events).stream()
                        .filter(heard -> heard.seq() == told.seq())
                        .flatMap(heard -> heard.observation().commitments().stream())
                        .map(Commitment::which)
                        .toList();
        if (promised.isEmpty()) {
            throw noPromise(told.seq());
        }
        if (told.which() != null && !promised.contains(told.which())) {
            throw Refusal.malformed(
                    "which",
                    "Name a promise that utterance " + told.seq() + " holds, counted from 0.");
        }
        return new PromiseKept(stamp, told.seq(), told.which(), told.kept());
    }

    /**
     * What was found to be no promise may turn out to be one after all: those count that are heard in the line as it was
     * heard last.
     *
     * @param zone the customer's; null where it is unknown, and a time stays on the clock that it was told by
     */
    static PromiseCorrected corrected(
            List<CallEvent> events,
            Stamp stamp,
            Command.CorrectPromise right,
            @Nullable ZoneId zone) {
        Heard line =
                CallState.heard(events).stream()
                        .filter(heard -> heard.seq() == right.seq())
                        .findFirst()
                        .orElseThrow(() -> Refusal.uncounted("seq", right.seq()));
        int heard = heard(events, right.seq());
        if (heard == 0) {
            throw noPromise(right.seq());
        }
        if (right.which() >= heard) {
            throw Refusal.malformed(
                    "which", "Utterance " + right.seq() + " holds " + heard + ", counted from 0.");
        }
        OffsetDateTime due = onTheirClock(right.due(), zone);
        refuseWhatChangesNothing(line, right, due);
        return new PromiseCorrected(stamp, right.seq(), right.which(), right.what(), due);
    }

    /** How many were heard in that utterance, by whom it counts as said. */
    private static int heard(List<CallEvent> events, int seq) {
        int heard = 0;
        for (CallEvent event : events) {
            if (event instanceof Heard said && said.seq() == seq) {
                heard = said.observation().commitments().size();
            } else if (event instanceof Reassigned turned && turned.reassignedSeq() == seq) {
                heard = turned.observation().commitments().size();
            }
        }
        return heard;
    }

    private static void refuseWhatChangesNothing(
            Heard line, Command.CorrectPromise right, @Nullable OffsetDateTime due) {
        Commitment stands =
                line.observation().commitments().stream()
                        .filter(each -> each.which() == right.which())
                        .findFirst()
                        .orElse(null);
        String what = right.what();
        if (what == null && stands == null) {
            throw Refusal.malformed("made", "It counts as no promise already.");
        }
        if (what != null && stands != null && stands.is(what, due)) {
            throw Refusal.malformed("what", "The promise says so already: change something of it.");
        }
    }

    private static @Nullable OffsetDateTime onTheirClock(
            @Nullable OffsetDateTime due, @Nullable ZoneId zone) {
        return due == null || zone == null ? due : due.atZoneSameInstant(zone).toOffsetDateTime();
    }

    private static Refusal noPromise(int seq) {
        return Refusal.unknown(
                "Utterance " + seq + " holds no promise. Name the seq of one that does.");
    }
}
