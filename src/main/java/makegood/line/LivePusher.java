package makegood.line;

import makegood.coach.Debrief;
import makegood.desk.Alert;
import makegood.desk.CallChanged;
import makegood.desk.LiveBoard;
import makegood.desk.LiveRow;
import makegood.journal.CallRow;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.wire.WireLive;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.simp.user.SimpSession;
import org.springframework.messaging.simp.user.SimpSubscription;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pushes calls in progress to the managers who look on: each the calls of those whom they lead. However much is said, a
 * manager gets two messages a second at most, with what has changed; alerts at once.
 */
@Component
class LivePusher {

    static final String QUEUE = "/queue/live";

    private static final long EVERY_MILLIS = 500;

    private final StoredNews news;
    private final SimpUserRegistry lookingOn;
    private final LiveBoard board;
    private final People people;
    private final Clock clock;
    private final Set<String> changed = new LinkedHashSet<>();

    LivePusher(
            StoredNews news,
            SimpUserRegistry lookingOn,
            LiveBoard board,
            People people,
            Clock clock) {
        this.news = news;
        this.lookingOn = lookingOn;
        this.board = board;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Order(CallPusher.FIRST + 2)
    void note(CallChanged change) {
        note(change.callId());
    }

    /** Here or on another machine. */
    void note(String callId) {
        synchronized (changed) {
            changed.add(callId);
        }
    }

    @EventListener
    void alarm(Alert alert) {
        for (SimpSession session : managers()) {
            if (people.sees(person(session), alert.rep())) {
                send(session, WireLive.Alarm.of(alert));
            }
        }
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void push() {
        List<String> calls = taken();
        List<SimpSession> managers = calls.isEmpty() ? List.of() : managers();
        if (managers.isEmpty()) {
            return;
        }
        OffsetDateTime since = OffsetDateTime.now(clock).minus(CallRow.FORGOTTEN);
        List<LiveRow> rows =
                calls.stream()
                        .flatMap(id -> board.row(id).stream())
                        .filter(row -> row.lastAt().isAfter(since))
                        .filter(row -> !Debrief.isLedBy(row.flow()))
                        .toList();
        managers.forEach(session -> push(session, rows));
    }

    private void push(SimpSession session, List<LiveRow> rows) {
        Optional<Set<String>> sight = people.sight(person(session));
        List<WireLive.Row> seen =
                rows.stream()
                        .filter(row -> sight.map(all -> all.contains(row.rep())).orElse(true))
                        .map(WireLive.Row::of)
                        .toList();
        if (!seen.isEmpty()) {
            send(session, WireLive.Changed.of(seen));
        }
    }

    /** Line by line: the broker can't keep the order of one message that goes to several lines of one person. */
    private void send(SimpSession session, Object message) {
        news.tell(session.getUser().getName(), session.getId(), QUEUE, message);
    }

    private List<String> taken() {
        synchronized (changed) {
            List<String> all = new ArrayList<>(changed);
            changed.clear();
            return all;
        }
    }

    /** The lines of those who look on now. */
    private List<SimpSession> managers() {
        return lookingOn
                .findSubscriptions(each -> each.getDestination().equals("/user" + QUEUE))
                .stream()
                .map(SimpSubscription::getSession)
                .filter(session -> session.getUser().getPrincipal() != null)
                .filter(session -> person(session).isAtLeast(Role.MANAGER))
                .toList();
    }

    private static Person person(SimpSession session) {
        Principal principal = session.getUser().getPrincipal();
        if (principal == null) {
            throw new IllegalStateException("a line without a person");
        }
        return Person.of(principal);
    }
}
