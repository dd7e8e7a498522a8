package makegood.workshop;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Opened;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.coach.HintChange;
import makegood.coach.Hints;
import makegood.coach.Replay;
import makegood.coach.WhatIf;
import makegood.request.Requests;
import makegood.wire.WireReplay;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Replays call after call, for as long as somebody would wait for it. */
@Component
class Replays {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final WhatIf whatIf;
    private final Replay replay;
    private final Journal journal;

    Replays(WhatIf whatIf, Replay replay, Journal journal) {
        this.whatIf = whatIf;
        this.replay = replay;
        this.journal = journal;
    }

    WireReplay.Replayed calls(List<String> ids, Hints before, Hints after) {
        return each(
                ids,
                before,
                after,
                id -> {
                    List<CallEvent> events = journal.events(id);
                    Opened opened = (Opened) events.getFirst();
                    return call(
                            id,
                            opened.customer().name(),
                            events,
                            whatIf.changes(events, before, after));
                });
    }

    /** @param sent the talks as they came, for their names */
    WireReplay.Replayed talks(
            List<Requests.@Nullable Talk> sent,
            List<Replay.Script> scripts,
            Hints before,
            Hints after) {
        List<Integer> indices =
                java.util.stream.IntStream.range(0, scripts.size()).boxed().toList();
        return each(
                indices,
                before,
                after,
                index -> {
                    List<CallEvent> events = replay.events(scripts.get(index), before.flow());
                    return call(
                            null,
                            GivenTalks.name(sent.get(index)),
                            events,
                            whatIf.changes(events, before, after));
                });
    }

    private static WireReplay.ReplayedCall call(
            @Nullable String id, String name, List<CallEvent> events, List<HintChange> changes) {
        return new WireReplay.ReplayedCall(
                id,
                name,
                events.getFirst().stamp().at(),
                CallState.heard(events).size(),
                changes.stream().map(WireReplay.Change::of).toList());
    }

    private static <T> WireReplay.Replayed each(
            List<T> all, Hints before, Hints after, Function<T, WireReplay.ReplayedCall> one) {
        long started = System.nanoTime();
        List<WireReplay.ReplayedCall> calls = new ArrayList<>();
        for (T each : all) {
            if (System.nanoTime() - started > PATIENCE_NANOS) {
                break;
            }
            calls.add(one.apply(each));
        }
        return new WireReplay.Replayed(
                before.flow().name(),
                before.flow().version(),
                after.flow().version(),
                calls.size(),
                (int) calls.stream().filter(call -> !call.changes().isEmpty()).count(),
                all.size() - calls.size(),
                WireReplay.Count.of(calls),
                calls);
    }
}
