package makegood.web;

import makegood.call.CallEvent.Verdict;
import makegood.call.Outcome;
import makegood.desk.Answer;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.desk.Sender;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said and done in a call: each brings one event. */
@RestController
@RequestMapping("/api/calls/{id}")
class CommandController {

    private static final int LONGEST_NOTE = 4_000;
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final CallDesk desk;
    private final CallAccess access;
    private final People people;

    CommandController(CallDesk desk, CallAccess access, People people) {
        this.desk = desk;
        this.access = access;
        this.people = people;
    }

    @PostMapping("/utterances")
    WireAdvice hear(Principal person, @PathVariable String id, @RequestBody Requests.Say body) {
        access.see(person, id);
        Utterances.Utterance utterance = Utterances.read(person.getName(), body);
        return WireAdvice.of(desk.hear(id, utterance.sender(), utterance.said()).advice());
    }

    @PostMapping("/steps/{step}/skip")
    WireEvent skip(
            Principal person,
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody(required = false) Requests.@Nullable Bare body) {
        return act(
                person,
                id,
                body == null ? null : body.clientId(),
                fields -> new Command.Skip(step));
    }

    @PostMapping("/advice/{seq}/rating")
    WireEvent rate(
            Principal person,
            @PathVariable String id,
            @PathVariable int seq,
            @RequestBody Requests.Rate body) {
        return act(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Rate(
                                seq,
                                fields.word("verdict", body.verdict(), Verdict.class, Verdict::of)
                                        .orElse(Verdict.USEFUL),
                                fields.optional("rule", body.rule(), Fields.LONGEST_NAME)));
    }

    @PostMapping("/corrections")
    WireEvent correct(
            Principal person, @PathVariable String id, @RequestBody Requests.Correct body) {
        return act(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Correct(
                                fact(fields, body.fact()),
                                fields.text("value", body.value(), LONGEST_NOTE)));
    }

    private static String fact(Fields fields, @Nullable String fact) {
        if (fact == null || !FACT.matcher(fact).matches()) {
            fields.fault(
                    "fact",
                    "Name a fact as flows do: small letters and hyphens, for instance"
                            + " decision-maker.");
            return "";
        }
        return fact;
    }

    @PostMapping("/retractions")
    WireEvent retract(
            Principal person, @PathVariable String id, @RequestBody Requests.Retract body) {
        return act(
                person,
                id,
                body.clientId(),
                fields -> new Command.Retract(fields.number("seq", body.seq())));
    }

    @PostMapping("/speakers")
    WireEvent reassign(
            Principal person, @PathVariable String id, @RequestBody Requests.Reassign body) {
        return act(
                person,
                id,
                body.clientId(),
                fields -> {
                    Speaker speaker = fields.speaker("speaker", body.speaker());
                    return new Command.Reassign(fields.number("seq", body.seq()), speaker);
                });
    }

    @PostMapping("/flow")
    WireEvent changeFlow(
            Principal person, @PathVariable String id, @RequestBody Requests.ChangeFlow body) {
        return act(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.ChangeFlow(
                                fields.text("flow", body.flow(), Fields.LONGEST_NAME)));
    }

    @PostMapping("/promises/{seq}")
    WireEvent keepPromise(
            Principal person,
            @PathVariable String id,
            @PathVariable int seq,
            @RequestBody Requests.KeepPromise body) {
        return act(
                person,
                id,
                body.clientId(),
                fields -> {
                    if (body.kept() == null) {
                        fields.fault("kept", "Say true or false.");
                    }
                    return new Command.KeepPromise(seq, Boolean.TRUE.equals(body.kept()));
                });
    }

    @PostMapping("/notes")
    WireEvent note(Principal person, @PathVariable String id, @RequestBody Requests.Note body) {
        return act(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Note(
                                fields.text("text", body.text(), LONGEST_NOTE), body.seq()));
    }

    @PostMapping("/help")
    WireEvent help(
            Principal person,
            @PathVariable String id,
            @RequestBody(required = false) Requests.@Nullable Bare body) {
        return act(
                person, id, body == null ? null : body.clientId(), fields -> new Command.AskHelp());
    }

    @PostMapping("/whispers")
    WireEvent whisper(
            Principal person, @PathVariable String id, @RequestBody Requests.Whisper body) {
        access.see(person, id);
        if (!Person.of(person).isAtLeast(Role.MANAGER)) {
            throw Refusal.forbidden("Only managers whisper. A rep writes a note or asks for help.");
        }
        return act(
                person,
                id,
                body.clientId(),
                fields -> new Command.Whisper(fields.text("text", body.text(), LONGEST_NOTE)));
    }

    @PostMapping("/owner")
    WireEvent handOver(
            Principal person, @PathVariable String id, @RequestBody Requests.HandOver body) {
        return act(
                person,
                id,
                body.clientId(),
                fields -> {
                    String rep = fields.text("rep", body.rep(), Fields.LONGEST_NAME);
                    if (!rep.isEmpty() && people.named(rep).isEmpty()) {
                        fields.fault("rep", "Nobody of this name signs in here.");
                    }
                    return new Command.HandOver(rep);
                });
    }

    @PostMapping("/end")
    WireEvent end(
            Principal person,
            @PathVariable String id,
            @RequestBody(required = false) Requests.@Nullable End body) {
        String outcome = body == null ? null : body.outcome();
        return act(
                person,
                id,
                body == null ? null : body.clientId(),
                fields -> new Command.End(outcome(fields, outcome).orElse(null)));
    }

    private static Optional<Outcome> outcome(Fields fields, @Nullable String outcome) {
        return outcome == null
                ? Optional.empty()
                : fields.word("outcome", outcome, Outcome.class, Outcome::of);
    }

    private WireEvent act(
            Principal person, String id, @Nullable String clientId, CommandReader reader) {
        access.see(person, id);
        Fields fields = new Fields();
        Sender sender = new Sender(person.getName(), fields.optionalClientId(clientId), null);
        Command command = reader.read(fields);
        fields.check();
        Answer answer = desk.act(id, sender, command);
        return WireEvent.of(answer.told());
    }

    private interface CommandReader {
        Command read(Fields fields);
    }
}
