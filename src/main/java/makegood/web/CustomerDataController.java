package makegood.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import makegood.journal.KnownCustomers;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.OnlyAdministrators;
import makegood.retention.CustomerData;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A customer asks for their data, or to be forgotten: an administrator does it, and the audit proves it. */
@RestController
@RequestMapping("/api/customer-data")
class CustomerDataController {

    private static final int MOST_CALLS = 5_000;

    private final KnownCustomers customers;
    private final CustomerData data;
    private final CustomerFile file;

    CustomerDataController(KnownCustomers customers, CustomerData data, CustomerFile file) {
        this.customers = customers;
        this.data = data;
        this.file = file;
    }

    /** Whose calls there are: by an id of your own books, else by a part of a name or company. */
    @GetMapping
    Found find(
            Principal principal,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String name) {
        OnlyAdministrators.may(principal, "look customers' data up");
        Fields fields = new Fields();
        String id = fields.optionalName("customer", customer);
        String part = id == null ? fields.name("name", name) : "";
        fields.check();
        List<KnownCustomers.Known> found =
                id == null ? customers.named(part) : customers.withId(id);
        return new Found(
                found.stream().limit(KnownCustomers.MOST).map(Known::of).toList(),
                found.size() > KnownCustomers.MOST);
    }

    /** All that is kept of a customer, as a JSON file. @param call of a customer without an id; several may be named */
    @GetMapping("/export")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/json")})
    void export(
            Principal principal,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable List<@Nullable String> call,
            HttpServletResponse response)
            throws IOException {
        send(principal, customer, call, response);
    }

    /** The same for many calls of a customer without an id: more than an address can hold. */
    @PostMapping("/exports")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "application/json")})
    void exportMany(Principal principal, @RequestBody Wanted body, HttpServletResponse response)
            throws IOException {
        send(principal, body.customer(), body.calls(), response);
    }

    private void send(
            Principal principal,
            @Nullable String customer,
            @Nullable List<@Nullable String> named,
            HttpServletResponse response)
            throws IOException {
        Person person = OnlyAdministrators.may(principal, "export customers' data");
        Fields fields = new Fields();
        String id = fields.optionalName("customer", customer);
        Set<String> calls = calls(fields, id, named);
        data.exported(person.name(), calls, id);
        WholeFile.send(
                response,
                MediaType.APPLICATION_JSON_VALUE,
                "customer-data.json",
                out -> file.write(calls, id, out));
    }

    /** Erases what was said and who the customer is; the same again finds nothing left. */
    @PostMapping("/erasures")
    Erased erase(Principal principal, @RequestBody Wanted body) {
        Person person = OnlyAdministrators.may(principal, "erase customers' data");
        Fields fields = new Fields();
        if (!Boolean.TRUE.equals(body.forGood())) {
            fields.fault("forGood", "Say true: what is erased does not come back.");
        }
        String id = fields.optionalName("customer", body.customer());
        Set<String> calls = calls(fields, id, body.calls());
        return Erased.of(data.erase(person.name(), calls, id));
    }

    private Set<String> calls(
            Fields fields, @Nullable String customer, @Nullable List<@Nullable String> named) {
        List<String> ids =
                named == null ? List.of() : named.stream().filter(Objects::nonNull).toList();
        if (customer == null && (ids.isEmpty() || ids.size() > MOST_CALLS)) {
            fields.fault(
                    "customer",
                    "Give the customer's id, or 1 to "
                            + MOST_CALLS
                            + " calls of one without an id.");
        }
        fields.check();
        Set<String> calls = data.calls(customer, ids);
        if (calls.isEmpty() && customer == null) {
            fields.fault("calls", "There are no calls of these ids.");
        }
        fields.check();
        return calls;
    }

    /** @param more whether there are others, whom a longer part of the name would bring */
    record Found(List<Known> items, boolean more) {}

    /**
     * @param externalId null for a customer without one
     * @param latest when the latest of the calls began
     */
    record Known(
            @Nullable String externalId,
            String name,
            @Nullable String company,
            OffsetDateTime latest,
            List<String> calls) {

        static Known of(KnownCustomers.Known known) {
            return new Known(
                    known.externalId(),
                    known.name(),
                    known.company(),
                    known.latest(),
                    known.calls());
        }
    }

    /**
     * @param customer an id of your own books
     * @param calls of a customer without one
     * @param forGood said to erase; means nothing to an export
     */
    record Wanted(
            @Nullable String customer,
            @Nullable List<@Nullable String> calls,
            @Nullable Boolean forGood) {}

    /**
     * @param things that lost their words, by what they are
     * @param recordedAs what the audit calls the customer
     */
    record Erased(int calls, Map<String, Integer> things, String recordedAs, OffsetDateTime at) {

        static Erased of(CustomerData.Erased erased) {
            return new Erased(erased.calls(), erased.things(), erased.recordedAs(), erased.at());
        }
    }
}
