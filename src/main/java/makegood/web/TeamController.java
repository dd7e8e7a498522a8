package makegood.web;

import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Reps and managers on one call: each of it brings one event. */
@RestController
@RequestMapping("/api/calls/{id}")
class TeamController {

    private final CallAccess access;
    private final CommandTaker taker;
    private final People people;

    TeamController(CallAccess access, CommandTaker taker, People people) {
        this.access = access;
        this.taker = taker;
        this.people = people;
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
        return taker.take(
                person,
                id,
                body.clientId(),
                fields -> {
                    String rep = fields.name("rep", body.rep());
                    // One answer for whoever is unknown and whoever is none of the asker's
                    // business.
                    if (!rep.isEmpty() && !people.areColleagues(Person.of(person), rep)) {
                        fields.fault(
                                "rep", "Nobody of this name works with you: pick a colleague.");
                    }
                    return new Command.HandOver(rep);
                });
    }
}
