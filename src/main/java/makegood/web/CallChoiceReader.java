package makegood.web;

import static makegood.request.Fields.given;

import makegood.call.Outcome;
import makegood.coach.Summary;
import makegood.people.People;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.ListPages;
import makegood.review.CallFilter;
import makegood.review.CallOrder;
import makegood.review.Choosable;
import makegood.review.WantedCalls;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads which calls somebody asks for, and leaves out those that they may not see. */
@Component
class CallChoiceReader {

    private static final int FURIOUS = 3;

    private final People people;
    private final Choosable choosable;

    CallChoiceReader(People people, Choosable choosable) {
        this.people = people;
        this.choosable = choosable;
    }

    Offered offered(Principal principal) {
        Set<String> seen = people.sight(Person.of(principal)).orElse(null);
        List<String> reps = choosable.reps(seen);
        List<String> teams =
                reps.stream()
                        .flatMap(rep -> people.teamsOf(rep).stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new Offered(reps, teams, choosable.flows(), choosable.rules());
    }

    record Offered(List<String> reps, List<String> teams, List<String> flows, List<String> rules) {}

    /** @throws makegood.request.MalformedBody with all that is wrong */
    WantedCalls read(Principal principal, CallChoices choices) {
        Fields fields = new Fields();
        ListPages.bounds(fields, choices.pageNumber(), choices.pageSize());
        CallFilter filter =
                new CallFilter(
                        reps(Person.of(principal), choices),
                        given(choices.flow()),
                        outcome(fields, choices),
                        new CallFilter.Anger(
                                level(fields, "minAnger", choices.minAnger()),
                                level(fields, "minFinalAnger", choices.minFinalAnger())),
                        new CallFilter.Heard(
                                given(choices.rule()),
                                given(choices.cause()),
                                given(choices.remedy())),
                        new CallFilter.Why(
                                word(fields, "scope", choices.scope(), Summary.Scope.class),
                                word(fields, "worth", choices.worth(), Summary.Worth.class)),
                        new CallFilter.Begun(
                                fields.time("from", given(choices.from())),
                                fields.time("to", given(choices.to()))),
                        new CallFilter.Marked(
                                choices.reviewed(),
                                choices.disputed(),
                                choices.imported(),
                                choices.debriefs()));
        String words = fields.optionalName("q", choices.q());
        CallOrder order = order(fields, given(choices.sort()));
        String after = given(choices.after());
        if (after != null && !WantedCalls.isPlace(after)) {
            fields.fault("after", "Send what the page before told as next, or leave it out.");
        }
        fields.check();
        return new WantedCalls(
                words, filter, order, after, choices.pageNumber(), choices.pageSize());
    }

    /** Those that may be seen, and of them those asked for; null for everybody's. */
    private @Nullable Set<String> reps(Person person, CallChoices choices) {
        Set<String> seen = people.sight(person).orElse(null);
        Set<String> wanted = null;
        if (given(choices.rep()) != null) {
            wanted = Set.of(String.valueOf(choices.rep()));
        }
        String team = given(choices.team());
        if (team != null) {
            Set<String> members = new TreeSet<>(people.membersOf(team));
            wanted = wanted == null ? members : both(wanted, members);
        }
        return seen == null ? wanted : wanted == null ? seen : both(seen, wanted);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static @Nullable Integer level(Fields fields, String field, @Nullable Integer level) {
        if (level != null && (level < 0 || level > FURIOUS)) {
            fields.fault(field, "Give a level from 0 to 3.");
        }
        return level;
    }

    private static @Nullable String outcome(Fields fields, CallChoices choices) {
        return choices.asksForUnsetOutcome()
                ? choices.outcome()
                : word(fields, "outcome", choices.outcome(), Outcome.class);
    }

    /** A word of the vocabulary; null where none is given. */
    private static <E extends Enum<E>> @Nullable String word(
            Fields fields, String field, @Nullable String value, Class<E> words) {
        return given(value) == null
                ? null
                : fields.word(field, value, words, key -> Keys.find(words, key))
                        .map(Keys::key)
                        .orElse(null);
    }

    private static CallOrder order(Fields fields, @Nullable String sort) {
        return sort == null
                ? CallOrder.NEWEST
                : fields.word("sort", sort, CallOrder.class, CallOrder::of)
                        .orElse(CallOrder.NEWEST);
    }
}
