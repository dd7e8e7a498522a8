package makegood.web;

import static makegood.request.Fields.given;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import makegood.audit.Audit;
import makegood.audit.AuditEntry;
import makegood.audit.AuditLog;
import makegood.audit.AuditQuery;
import makegood.audit.Deed;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.ListPages;
import makegood.request.OnlyAdministrators;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Who did what, and when: for administrators, who are on record with that themselves. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final Audit audit;
    private final AuditLog log;
    private final JsonMapper json;

    AuditController(Audit audit, AuditLog log, JsonMapper json) {
        this.audit = audit;
        this.log = log;
        this.json = json;
    }

    /** @param customer an id of your own books, instead of {@code which} */
    @GetMapping
    Page find(
            Principal principal,
            @ParameterObject Sought sought,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Person person = OnlyAdministrators.may(principal, "read the audit");
        Fields fields = new Fields();
        ListPages.bounds(fields, page, size);
        AuditQuery query = query(fields, sought);
        fields.check();
        audit.record(Deed.by(person.name()).read("audit"));
        List<WireEntry> items = log.find(query, page, size).stream().map(WireEntry::of).toList();
        long counted = log.counted(query);
        return new Page(
                items, page, size, Math.min(counted, AuditLog.COUNTED), counted > AuditLog.COUNTED);
    }

    /** All that fit, as a file: {@code csv}, or {@code json} with an entry a line. */
    @GetMapping("/export")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/x-ndjson")
            })
    void export(
            Principal principal,
            @ParameterObject Sought sought,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "comma") String separator,
            HttpServletResponse response)
            throws IOException {
        Person person = OnlyAdministrators.may(principal, "read the audit");
        Fields fields = new Fields();
        if (!format.equals("csv") && !format.equals("json")) {
            fields.fault("format", "Choose one of: csv, json.");
        }
        AuditQuery query = query(fields, sought);
        fields.check();
        CsvLine line = CsvLine.by(separator);
        audit.record(Deed.by(person.name()).exported("audit").how(format).things(log.count(query)));
        boolean csv = format.equals("csv");
        WholeFile.send(
                response,
                csv ? "text/csv" : "application/x-ndjson",
                "audit." + format,
                out -> write(query, csv ? line : null, out));
    }

    /** @param line of a spreadsheet; null for JSON */
    private void write(AuditQuery query, @Nullable CsvLine line, PrintWriter out) {
        if (line != null) {
            out.print(CsvLine.MARK);
            out.print(line.of("id", "at", "who", "deed", "what", "which", "how", "things"));
        }
        log.each(
                query,
                entry -> {
                    WireEntry told = WireEntry.of(entry);
                    out.print(line == null ? json.writeValueAsString(told) + "\n" : told.csv(line));
                });
    }

    private AuditQuery query(Fields fields, Sought sought) {
        String customer = fields.optionalName("customer", sought.customer());
        String which = fields.optionalName("which", sought.which());
        return new AuditQuery(
                fields.optionalName("who", sought.who()),
                deed(fields, sought.deed()),
                fields.optionalName("what", sought.what()),
                customer == null ? which : audit.pseudonym(customer),
                fields.time("from", given(sought.from())),
                fields.time("to", given(sought.to())));
    }

    private static Deed.@Nullable Kind deed(Fields fields, @Nullable String given) {
        String key = given(given);
        if (key == null) {
            return null;
        }
        List<String> known = Arrays.stream(Deed.Kind.values()).map(Deed.Kind::key).toList();
        if (!known.contains(key)) {
            fields.fault("deed", "Choose one of: " + String.join(", ", known) + ".");
            return null;
        }
        return Deed.Kind.of(key);
    }

    /** What to look for; all of it must fit. */
    record Sought(
            @Nullable String who,
            @Nullable String deed,
            @Nullable String what,
            @Nullable String which,
            @Nullable String customer,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * @param total of all pages, up to 10,000
     * @param more whether there are others beyond those
     */
    record Page(List<WireEntry> items, int page, int size, long total, boolean more) {}

    /**
     * @param what the kind of thing
     * @param which its id; empty for many
     * @param how the way it was done; may be empty
     * @param things how many; null where it was one
     */
    record WireEntry(
            long id,
            Instant at,
            String who,
            String deed,
            String what,
            String which,
            String how,
            @Nullable Long things) {

        static WireEntry of(AuditEntry entry) {
            Deed deed = entry.deed();
            return new WireEntry(
                    entry.id(),
                    entry.at(),
                    deed.who(),
                    deed.kind().key(),
                    deed.what(),
                    deed.which(),
                    deed.how(),
                    deed.things() < 0 ? null : deed.things());
        }

        String csv(CsvLine line) {
            return line.of(
                    String.valueOf(id),
                    at.toString(),
                    who,
                    deed,
                    what,
                    which,
                    how,
                    things == null ? "" : things.toString());
        }
    }
}
