package makegood.web;

import makegood.call.Outcome;
import makegood.journal.CallPage;
import makegood.journal.CallQuery;
import makegood.journal.CallRow;
import makegood.journal.CallSearch;
import makegood.people.People;
import makegood.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists calls: a manager those of their teams, a rep only their own. */
@RestController
class SearchController {

    private static final int LARGEST_PAGE = 200;
    private static final int FURIOUS = 3;

    private final CallSearch search;
    private final People people;

    SearchController(CallSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    @GetMapping("/api/calls")
    Listed<CallRow> calls(
            Principal principal,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String rep,
            @RequestParam(required = false) @Nullable String flow,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable Integer minAnger,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Fields fields = new Fields();
        bounds(fields, page, size);
        if (minAnger != null && (minAnger < 0 || minAnger > FURIOUS)) {
            fields.fault("minAnger", "Give a level from 0 to 3.");
        }
        CallQuery query =
                new CallQuery(
                        fields.optionalName("q", q),
                        owners(principal),
                        given(rep),
                        given(flow),
                        outcome(fields, given(outcome)),
                        minAnger,
                        given(rule),
                        given(cause),
                        null,
                        fields.time("from", given(from)),
                        fields.time("to", given(to)),
                        page,
                        size);
        fields.check();
        return listed(search.find(query));
    }

    static void bounds(Fields fields, int page, int size) {
        if (page < 0) {
            fields.fault("page", "Count pages from 0.");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            fields.fault("size", "Ask for 1 to " + LARGEST_PAGE + " at a time.");
        }
    }

    private @Nullable Set<String> owners(Principal principal) {
        return people.sight(Person.of(principal)).orElse(null);
    }

    private static @Nullable String outcome(Fields fields, @Nullable String outcome) {
        Optional<Outcome> known =
                outcome == null
                        ? Optional.empty()
                        : fields.word("outcome", outcome, Outcome.class, Outcome::of);
        return known.map(Outcome::key).orElse(null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    static Listed<CallRow> listed(CallPage found) {
        return new Listed<>(found.rows(), found.page(), found.size(), found.total());
    }

    /** @param total of all pages */
    record Listed<T>(List<T> items, int page, int size, long total) {}
}
