package makegood.web;

import makegood.desk.Alert;
import makegood.desk.CallChanged;
import makegood.desk.LiveBoard;
import makegood.desk.LiveRow;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.retention.WordsErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.user.SimpUser;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pushes calls in progress to the managers who look on: each the calls of those whom they lead. However much is said, a
 * manager gets two messages a second at most, with what has changed; alerts at once.
 */
@Component
class LivePusher {

    static final String QUEUE = "/queue/live";

    private static final long EVERY_MILLIS = 500;

    private final SimpMessagingTemplate line;
    private final SimpUserRegistry lookingOn;
    private final LiveBoard board;
    private final People people;
    private final Clock clock;
    private final Set<String> changed = new LinkedHashSet<>();

    LivePusher(
            SimpMessagingTemplate line,
            SimpUserRegistry lookingOn,
            LiveBoard board,
            People people,
            Clock clock) {
        this.line = line;
        this.lookingOn = lookingOn;
        this.board = board;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Order(CallPusher.FIRST + 2)
    void note(CallChanged change) {
        synchronized (changed) {
            changed.add(change.callId());
        }
    }

    @EventListener
    void alarm(Alert alert) {
        managers()
                .forEach(
                        (name, person) -> {
                            if (people.sees(person, alert.rep())) {
                                line.convertAndSendToUser(name, QUEUE, WireLive.Alarm.of(alert));
                            }
                        });
    }

    @EventListener
    void forget(WordsErased erased) {
        board.forget(erased.calls());
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void push() {
        List<String> calls = taken();
        Map<String, Person> managers = calls.isEmpty() ? Map.of() : managers();
        if (managers.isEmpty()) {
            return;
        }
        OffsetDateTime since = OffsetDateTime.now(clock).minus(LiveController.FORGOTTEN);
        List<LiveRow> rows =
                calls.stream()
                        .flatMap(id -> board.row(id).stream())
                        .filter(row -> row.lastAt().isAfter(since))
                        .toList();
        managers.forEach((name, person) -> push(name, person, rows));
    }

    private void push(String name, Person person, List<LiveRow> rows) {
        List<WireLive.Row> seen =
                rows.stream()
                        .filter(row -> people.sees(person, row.rep()))
                        .map(WireLive.Row::of)
                        .toList();
        if (!seen.isEmpty()) {
            line.convertAndSendToUser(name, QUEUE, WireLive.Changed.of(seen));
        }
    }

    private List<String> taken() {
        synchronized (changed) {
            List<String> all = new ArrayList<>(changed);
            changed.clear();
            return all;
        }
    }

    /** Who looks on now, by the name that the line knows them by. */
    private Map<String, Person> managers() {
        return lookingOn
                .findSubscriptions(each -> each.getDestination().equals("/user" + QUEUE))
                .stream()
                .map(each -> each.getSession().getUser())
                .distinct()
                .filter(user -> user.getPrincipal() != null)
                .filter(user -> person(user).isAtLeast(Role.MANAGER))
                .collect(Collectors.toMap(SimpUser::getName, LivePusher::person, (a, b) -> a));
    }

    private static Person person(SimpUser user) {
        Principal principal = user.getPrincipal();
        if (principal == null) {
            throw new IllegalStateException("a line without a person");
        }
        return Person.of(principal);
    }
}
