package makegood.slack;

import makegood.call.CallState;
import makegood.coach.Debrief;
import makegood.desk.CallBook;
import makegood.journal.CallRow;
import makegood.journal.CallsOf;
import makegood.journal.PromisedCalls;
import makegood.letter.Task;
import makegood.letter.Tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** What a person promised customers lately and has not said to be done. */
@SlackPart
final class OpenPromises {

    private static final Duration LATELY = Duration.ofDays(90);

    /** Whoever has more calls with something open sees those of the newest. */
    private static final int MOST_CALLS = 300;

    private final CallsOf callsOf;
    private final PromisedCalls promised;
    private final CallBook book;
    private final Clock clock;

    OpenPromises(CallsOf callsOf, PromisedCalls promised, CallBook book, Clock clock) {
        this.callsOf = callsOf;
        this.promised = promised;
        this.book = book;
        this.clock = clock;
    }

    /** The first due first; those without a time come last. */
    List<Promised> of(String person) {
        return promised.open(person, OffsetDateTime.now(clock).minus(LATELY)).stream()
                .limit(MOST_CALLS)
                .flatMap(call -> open(call).stream())
                .sorted(
                        Comparator.comparing(
                                promised -> promised.task().due(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** A person's calls of late, the newest first. */
    List<CallRow> calls(String person, int most) {
        return callsOf.rep(person, OffsetDateTime.now(clock).minus(LATELY), most);
    }

    private List<Promised> open(String call) {
        CallState state = book.find(call).state();
        if (state.opening().follows() != null && Debrief.isLedBy(state.flowName())) {
            return List.of();
        }
        return Tasks.of(book.events(call), book.summary(call)).stream()
                .filter(task -> Tasks.keepsAPromise(task) && !task.kept())
                .map(task -> new Promised(call, task))
                .toList();
    }

    record Promised(String callId, Task task) {}
}
