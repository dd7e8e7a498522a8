package makegood.workshop;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.call.Outcome;
import makegood.people.People;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.review.CallFilter;
import makegood.review.CallList;
import makegood.review.CallOrder;
import makegood.review.WantedCalls;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.List;
import java.util.Set;

/** Picks stored calls: by their ids, or the newest that fit; only such as the person may see. */
@Component
class StoredCalls {

    private static final int MOST = 200;
    private static final int UNLESS_TOLD = 20;
    private static final int FURIOUS = 3;

    private final CallList list;
    private final Journal journal;
    private final People people;

    StoredCalls(CallList list, Journal journal, People people) {
        this.list = list;
        this.journal = journal;
        this.people = people;
    }

    /** The ids of the calls that a replay is asked for, the newest first. */
    List<String> ids(Principal person, Fields fields, String flow, Requests.Replay asked) {
        Set<String> owners = people.sight(Person.of(person)).orElse(null);
        List<@Nullable String> given = asked.calls();
        if (given != null) {
            return known(fields, given, owners);
        }
        int most = asked.most() == null ? UNLESS_TOLD : asked.most();
        if (most < 1 || most > MOST) {
            fields.fault("most", "Ask for 1 to " + MOST + " calls.");
            return List.of();
        }
        CallFilter filter = filter(fields, flow, asked.filter(), owners);
        fields.check();
        return list
                .find(new WantedCalls(null, filter, CallOrder.NEWEST, null, 0, most))
                .calls()
                .stream()
                .map(call -> call.row().id())
                .toList();
    }

    private List<String> known(
            Fields fields, List<@Nullable String> given, @Nullable Set<String> owners) {
        if (given.size() > MOST) {
            fields.fault("calls", "Name up to " + MOST + " calls.");
            return List.of();
        }
        for (int i = 0; i < given.size(); i++) {
            String at = "calls[" + i + "]";
            String id = fields.name(at, given.get(i));
            if (!id.isEmpty() && !isThere(id, owners)) {
                fields.fault(at, "There is no call of this id.");
            }
        }
        fields.check();
        return given.stream().map(String::valueOf).distinct().toList();
    }

    private boolean isThere(String id, @Nullable Set<String> owners) {
        List<CallEvent> events = journal.events(id);
        return !events.isEmpty() && (owners == null || owners.contains(CallState.of(events).rep()));
    }

    private static CallFilter filter(
            Fields fields,
            String flow,
            Requests.@Nullable Filter filter,
            @Nullable Set<String> owners) {
        Requests.Filter asked =
                filter == null
                        ? new Requests.Filter(null, null, null, null, null, null, null)
                        : filter;
        Integer anger = asked.minAnger();
        if (anger != null && (anger < 0 || anger > FURIOUS)) {
            fields.fault("filter.minAnger", "Give a level from 0 to 3.");
        }
        String outcome = asked.outcome();
        return new CallFilter(
                reps(fields.optionalName("filter.rep", asked.rep()), owners),
                flow,
                outcome == null
                        ? null
                        : fields.word("filter.outcome", outcome, Outcome.class, Outcome::of)
                                .map(Outcome::key)
                                .orElse(null),
                new CallFilter.Anger(anger, null),
                new CallFilter.Heard(
                        fields.optionalName("filter.rule", asked.rule()),
                        fields.optionalName("filter.cause", asked.cause()),
                        null),
                CallFilter.Why.ANY,
                new CallFilter.Begun(
                        fields.time("filter.from", asked.from()),
                        fields.time("filter.to", asked.to())),
                CallFilter.Marked.OR_NOT);
    }

    private static @Nullable Set<String> reps(@Nullable String rep, @Nullable Set<String> owners) {
        if (rep == null) {
            return owners;
        }
        return owners == null || owners.contains(rep) ? Set.of(rep) : Set.of();
    }
}
