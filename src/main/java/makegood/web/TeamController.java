package makegood.web;

import makegood.call.Journal;
import makegood.desk.CallAccess;
import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.desk.Told;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.wire.WireEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Optional;

/** Reps and managers on one call: each of it brings one event. */
@RestController
@RequestMapping("/api/calls/{id}")
class TeamController {

    private final CallAccess access;
    private final CommandTaker taker;
    private final People people;
    private final Journal journal;

    TeamController(CallAccess access, CommandTaker taker, People people, Journal journal) {
        this.access = access;
        this.taker = taker;
        this.people = people;
        this.journal = journal;
    }

    @PostMapping("/help")
    WireEvent help(
            Principal person,
            @PathVariable String id,
            @RequestBody(required = false) Requests.@Nullable Bare body) {
        return taker.take(
                person, id, body == null ? null : body.clientId(), fields -> new Command.AskHelp());
    }

    @PostMapping("/whispers")
    WireEvent whisper(
            Principal person, @PathVariable String id, @RequestBody Requests.Whisper body) {
        access.see(person, id);
        if (!Person.of(person).isAtLeast(Role.MANAGER)) {
            throw Refusal.forbidden("Only managers whisper. A rep writes a note or asks for help.");
        }
        return taker.take(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Whisper(fields.text("text", body.text(), Fields.LONGEST_NOTE)));
    }

    @PostMapping("/owner")
    WireEvent handOver(
            Principal person, @PathVariable String id, @RequestBody Requests.HandOver body) {
        try {
            return taker.take(person, id, body.clientId(), fields -> to(fields, person, body));
        } catch (Refusal unseen) {
            return handedOver(person, id, body).orElseThrow(() -> unseen);
        }
    }

    private Command to(Fields fields, Principal person, Requests.HandOver body) {
        String rep = fields.name("rep", body.rep());
        // One answer for whoever is unknown and whoever is none of the asker's business.
        if (!rep.isEmpty() && !people.areColleagues(Person.of(person), rep)) {
            fields.fault("rep", "Nobody of this name works with you: pick a colleague.");
        }
        return new Command.HandOver(rep);
    }

    /** Whoever has handed a call over sees it no more; where the answer got lost they are told that it went well. */
    private Optional<WireEvent> handedOver(Principal person, String id, Requests.HandOver body) {
        String clientId = body.clientId();
        return clientId == null
                ? Optional.empty()
                : journal.sent(id, clientId)
                        .filter(event -> event.stamp().by().equals(person.getName()))
                        .filter(new Command.HandOver(String.valueOf(body.rep()))::brought)
                        .map(event -> WireEvent.of(new Told(event, null)));
    }
}
