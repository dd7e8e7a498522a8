package makegood.web;

import makegood.desk.LiveBoard;
import makegood.journal.CallRow;
import makegood.journal.LiveCalls;
import makegood.people.People;
import makegood.people.Person;
import makegood.request.OnlyManagers;
import makegood.wire.WireLive;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows managers the calls in progress of those whom they lead. */
@RestController
class LiveController {

    private static final Comparator<WireLive.Row> FURIOUS_FIRST =
            Comparator.comparing((WireLive.Row row) -> -row.anger().level())
                    .thenComparing(row -> row.helpAskedAt() == null)
                    .thenComparing(WireLive.Row::startedAt)
                    .thenComparing(WireLive.Row::callId);

    private final LiveCalls calls;
    private final LiveBoard board;
    private final People people;
    private final Clock clock;

    LiveController(LiveCalls calls, LiveBoard board, People people, Clock clock) {
        this.calls = calls;
        this.board = board;
        this.people = people;
        this.clock = clock;
    }

    /** The furious first. */
    @GetMapping("/api/live")
    Live live(Principal principal) {
        Person person = OnlyManagers.may(principal, "see calls in progress");
        Optional<Set<String>> sight = people.sight(person);
        List<WireLive.Row> rows =
                calls.since(OffsetDateTime.now(clock).minus(CallRow.FORGOTTEN), sight).stream()
                        .flatMap(id -> board.row(id).stream())
                        .filter(
                                row ->
                                        !row.ended()
                                                && sight.map(seen -> seen.contains(row.rep()))
                                                        .orElse(true))
                        .map(WireLive.Row::of)
                        .sorted(FURIOUS_FIRST)
                        .toList();
        return new Live(rows);
    }

    record Live(List<WireLive.Row> calls) {}
}
