package makegood.web;

import makegood.desk.CallAccess;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.queue.QueueItem;
import makegood.queue.Reason;
import makegood.queue.WorkQueue;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.wire.Figures;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** What a manager looks at first, and why. */
@RestController
class QueueController {

    private final WorkQueue queue;
    private final CallAccess access;
    private final People people;
    private final Clock clock;

    QueueController(WorkQueue queue, CallAccess access, People people, Clock clock) {
        this.queue = queue;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** The gravest first, of the last thirty days. */
    @GetMapping("/api/queue")
    Queue queue(Principal principal) {
        Person person = OnlyManagers.may(principal, "see the work queue");
        return new Queue(items(principal).stream().map(Item::of).toList(), managers(person));
    }

    /** Takes a call on, hands it to another manager, or leaves it to whoever comes first. */
    @PostMapping("/api/queue/{id}/assignee")
    Queue assign(Principal principal, @PathVariable String id, @RequestBody Assignment body) {
        String rep = access.see(principal, id).state().rep();
        OnlyManagers.may(principal, "share out the work queue");
        String assignee = body.assignee();
        Fields fields = new Fields();
        if (assignee != null && !mayLook(assignee, rep)) {
            fields.fault("assignee", "Name a manager who sees this call, or nobody.");
        }
        fields.check();
        queue.assign(id, reasons(principal, id), assignee);
        return queue(principal);
    }

    /** For the reasons that stand now; another one shows the call again. */
    @PostMapping("/api/queue/{id}/done")
    Queue done(Principal principal, @PathVariable String id) {
        access.see(principal, id);
        OnlyManagers.may(principal, "close what is in the work queue");
        queue.done(id, reasons(principal, id), principal.getName(), now());
        return queue(principal);
    }

    private boolean mayLook(String name, String rep) {
        return people.named(name)
                .filter(person -> person.isAtLeast(Role.MANAGER))
                .filter(person -> people.sees(person, rep))
                .isPresent();
    }

    /** Of a manager of teams those who see these teams too: the others are none of their business. */
    private List<String> managers(Person asker) {
        boolean all = people.sight(asker).isEmpty();
        return people.all().stream()
                .filter(person -> person.isAtLeast(Role.MANAGER))
                .filter(person -> all || people.sees(person, asker.name()))
                .map(Person::name)
                .sorted()
                .toList();
    }

    private List<Reason> reasons(Principal principal, String id) {
        Person person = Person.of(principal);
        return queue.item(id, now(), rep -> people.sees(person, rep))
                .map(QueueItem::reasons)
                .orElse(List.of());
    }

    private List<QueueItem> items(Principal principal) {
        Person person = Person.of(principal);
        return queue.items(now(), rep -> people.sees(person, rep));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** @param managers to whom a call may be handed, where they see it */
    record Queue(List<Item> items, List<String> managers) {}

    record Item(
            String callId,
            String rep,
            String customer,
            OffsetDateTime startedAt,
            @Nullable String assignee,
            List<Why> reasons) {

        static Item of(QueueItem item) {
            return new Item(
                    item.callId(),
                    item.rep(),
                    item.customer(),
                    item.startedAt(),
                    item.assignee(),
                    item.reasons().stream().map(Why::of).toList());
        }
    }

    /** @param usual how many the others have in a call @param rule that was broken @param since when it was due or disputed */
    record Why(
            String reason,
            long number,
            @Nullable Double usual,
            @Nullable String rule,
            @Nullable OffsetDateTime since) {

        static Why of(Reason reason) {
            Double usual = reason.usual();
            return new Why(
                    reason.kind().key(),
                    reason.number(),
                    usual == null ? null : Figures.tenths(usual),
                    reason.rule(),
                    reason.since());
        }
    }

    /** @param assignee null to leave it to whoever comes first */
    record Assignment(@Nullable String assignee) {}
}
