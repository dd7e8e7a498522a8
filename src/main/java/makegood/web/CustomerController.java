package makegood.web;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.call.Customer;
import makegood.desk.StopDesk;
import makegood.journal.CallPage;
import makegood.journal.CallRow;
import makegood.journal.CallsOf;
import makegood.people.People;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.ListPages;
import makegood.request.Requests;
import makegood.wire.Listed;
import makegood.wire.WireCustomerRecord;
import makegood.wire.WireDoNotCall;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A customer, by the id that the caller's own books give them: the calls with them that a person may see, what is known
 * from those, what was promised; and whether they may be called, which everybody sees.
 */
@RestController
@RequestMapping("/api/customers/{externalId}")
class CustomerController {

    private final CallsOf callsOf;
    private final CustomerRecords records;
    private final StopDesk stops;
    private final RecordedStops recorded;
    private final Audit audit;
    private final People people;

    CustomerController(
            CallsOf callsOf,
            CustomerRecords records,
            StopDesk stops,
            RecordedStops recorded,
            Audit audit,
            People people) {
        this.people = people;
        this.callsOf = callsOf;
        this.records = records;
        this.stops = stops;
        this.recorded = recorded;
        this.audit = audit;
    }

    @GetMapping
    WireCustomerRecord customer(
            Principal principal,
            @PathVariable String externalId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Fields fields = new Fields();
        ListPages.bounds(fields, page, size);
        fields.check();
        audit.record(
                Deed.by(principal.getName()).read("customer").which(audit.pseudonym(externalId)));
        CallPage calls = callsOf.customer(externalId, owners(principal), page, size);
        CustomerRecords.Known known = records.of(newest(principal, externalId, calls));
        return new WireCustomerRecord(
                externalId,
                known.name(),
                known.company(),
                known.phone(),
                stops.standing(named(externalId)).map(WireDoNotCall::of).orElse(null),
                known.facts(),
                known.promises(),
                Listed.of(calls));
    }

    /** What is known of them is told by their newest calls, whichever page of the calls is looked at. */
    private List<CallRow> newest(Principal principal, String externalId, CallPage page) {
        return page.page() == 0 && page.size() >= CustomerRecords.MOST
                ? page.rows()
                : callsOf.customer(externalId, owners(principal), 0, CustomerRecords.MOST).rows();
    }

    @PutMapping("/do-not-call")
    WireDoNotCall stop(
            Principal principal,
            @PathVariable String externalId,
            @RequestBody Requests.DoNotCall body) {
        Fields fields = new Fields();
        LocalDate before = fields.day("before", body.before());
        String reason = fields.text("reason", body.reason(), Fields.LONGEST_REASON);
        fields.check();
        return WireDoNotCall.of(recorded.set(principal, named(externalId), before, reason));
    }

    @PostMapping("/do-not-call/lift")
    WireLifted lift(
            Principal principal,
            @PathVariable String externalId,
            @RequestBody Requests.LiftDoNotCall body) {
        RecordedStops.onlyManagers(principal);
        Fields fields = new Fields();
        String reason = fields.text("reason", body.reason(), Fields.LONGEST_REASON);
        fields.check();
        recorded.lift(principal, named(externalId), reason);
        return new WireLifted(externalId, null);
    }

    /** With the telephone number of the latest call, whoever's it was: they are known again by both. */
    private Customer named(String externalId) {
        return callsOf.customer(externalId, null, 0, 1).rows().stream()
                .findFirst()
                .map(records::customer)
                .orElseGet(() -> new Customer("", null, null, externalId, null, null));
    }

    private @Nullable Set<String> owners(Principal principal) {
        return people.sight(Person.of(principal)).orElse(null);
    }

    /** @param doNotCall null: they may be called again */
    record WireLifted(String externalId, @Nullable WireDoNotCall doNotCall) {}
}
