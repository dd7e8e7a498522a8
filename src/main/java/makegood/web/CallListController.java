package makegood.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.desk.Refusal;
import makegood.request.OnlyManagers;
import makegood.review.CallList;
import makegood.review.FoundCalls;
import makegood.review.ListedCall;
import makegood.review.WantedCalls;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Lists calls, a manager those of their teams, a rep only their own; and hands lists out as files. */
@RestController
class CallListController {

    private final CallList calls;
    private final CallChoiceReader reader;
    private final Audit audit;
    private final JsonMapper json;

    CallListController(CallList calls, CallChoiceReader reader, Audit audit, JsonMapper json) {
        this.calls = calls;
        this.reader = reader;
        this.audit = audit;
        this.json = json;
    }

    @GetMapping("/api/calls")
    ListedCalls calls(Principal person, @ParameterObject @ModelAttribute CallChoices choices) {
        FoundCalls found = calls.find(reader.read(person, choices));
        return new ListedCalls(
                found.calls(),
                choices.pageNumber(),
                choices.pageSize(),
                found.total(),
                found.next());
    }

    /** What the filters offer: the reps and teams that this person sees, and the flows and rules of stored calls. */
    @GetMapping("/api/calls/choices")
    CallChoiceReader.Offered choices(Principal person) {
        return reader.offered(person);
    }

    /** However long the list is. In the audit before the first line is out. */
    @GetMapping("/api/calls/export")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/json")})
    void export(
            Principal person,
            @ParameterObject @ModelAttribute CallChoices choices,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "comma") String separator,
            @RequestParam(required = false) @Nullable String zone,
            HttpServletResponse response)
            throws IOException {
        OnlyManagers.may(person, "export calls");
        WantedCalls wanted = reader.read(person, choices);
        if (!List.of("csv", "json").contains(format)) {
            throw Refusal.malformed("format", "Choose one of: csv, json.");
        }
        CsvLine line = CsvLine.by(separator);
        ZoneId clock = clock(zone);
        audit.record(
                Deed.by(person.getName())
                        .exported("calls")
                        .how(format)
                        .things(calls.count(wanted)));
        WholeFile.send(
                response,
                format.equals("csv") ? "text/csv" : "application/json",
                "calls." + format,
                out ->
                        write(
                                wanted,
                                format.equals("csv")
                                        ? new CallFile.Csv(line, clock, out)
                                        : new CallFile.Json(out, json)));
    }

    private static @Nullable ZoneId clock(@Nullable String zone) {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw Refusal.malformed(
                    "zone", "Name an IANA time zone, for instance America/Chicago.");
        }
    }

    private void write(WantedCalls wanted, CallFile file) {
        file.begin();
        calls.each(wanted, file::add);
        file.end();
    }

    /**
     * @param total of all pages
     * @param next for {@code after}, where the next page begins; null at the end
     */
    record ListedCalls(
            List<ListedCall> items, int page, int size, long total, @Nullable String next) {}
}
