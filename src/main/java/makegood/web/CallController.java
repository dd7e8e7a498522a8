package makegood.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.desk.Answer;
import makegood.desk.CallAccess;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.desk.Opening;
import makegood.desk.Sender;
import makegood.request.Customers;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.wire.WireCall;
import makegood.wire.WireEvent;
import makegood.wire.WireSummary;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** Calls: opened and looked at. */
@RestController
@RequestMapping("/api/calls")
class CallController {

    private final Overrides overrides;
    private final CallBook book;
    private final CallAccess access;

    CallController(Overrides overrides, CallBook book, CallAccess access) {
        this.overrides = overrides;
        this.book = book;
        this.access = access;
    }

    @PostMapping
    @ApiResponse(responseCode = "201", description = "Opened")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The same clientId again: the call that it opened. A debrief of a call"
                            + " whose debrief goes on: that one")
    ResponseEntity<WireCall> open(Principal person, @RequestBody Requests.Open body) {
        Fields fields = new Fields();
        Sender sender =
                new Sender(person.getName(), fields.optionalClientId(body.clientId()), null);
        Opening opening = opening(fields, body);
        fields.check();
        if (opening.follows() != null) {
            access.see(person, opening.follows());
        }
        Answer answer = overrides.open(sender, opening);
        return ResponseEntity.status(answer.again() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(WireCall.of(answer.state(), answer.advice()));
    }

    private static Opening opening(Fields fields, Requests.Open body) {
        Customer customer = Customers.required(fields, body.customer());
        Authority authority = Customers.authority(fields, body.authority());
        return new Opening(
                fields.optionalName("flow", body.flow()),
                fields.optionalName("follows", body.follows()),
                customer,
                fields.optional("backstory", body.backstory(), Fields.LONGEST_TEXT),
                authority,
                body.override() == null
                        ? null
                        : fields.text(
                                "override.reason",
                                body.override().reason(),
                                Fields.LONGEST_REASON));
    }

    @GetMapping("/{id}")
    WireCall call(Principal person, @PathVariable String id) {
        LiveCall call = access.see(person, id);
        return WireCall.of(call.state(), book.advice(call));
    }

    /** Every event with a seq above {@code after}: what a client asks for that has missed some. */
    @GetMapping("/{id}/events")
    List<WireEvent> events(
            Principal person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int after) {
        access.see(person, id);
        return book.told(id, after).stream().map(WireEvent::of).toList();
    }

    @GetMapping("/{id}/summary")
    WireSummary summary(Principal person, @PathVariable String id) {
        access.see(person, id);
        return WireSummary.of(book.summary(id));
    }
}
