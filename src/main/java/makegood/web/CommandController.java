package makegood.web;

import makegood.call.Outcome;
import makegood.call.Verdict;
import makegood.desk.CallAccess;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.request.Utterances;
import makegood.wire.WireAdvice;
import makegood.wire.WireEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Optional;

/** What is said and done while a call runs: each brings one event. */
@RestController
@RequestMapping("/api/calls/{id}")
class CommandController {

    private final CallDesk desk;
    private final CallAccess access;
    private final CommandTaker taker;

    CommandController(CallDesk desk, CallAccess access, CommandTaker taker) {
        this.desk = desk;
        this.access = access;
        this.taker = taker;
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
        return taker.take(
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
        return taker.take(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Rate(
                                seq,
                                fields.word("verdict", body.verdict(), Verdict.class, Verdict::of)
                                        .orElse(Verdict.USEFUL),
                                fields.optionalName("rule", body.rule())));
    }

    @PostMapping("/flow")
    WireEvent changeFlow(
            Principal person, @PathVariable String id, @RequestBody Requests.ChangeFlow body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields -> new Command.ChangeFlow(fields.name("flow", body.flow())));
    }

    @PostMapping("/end")
    WireEvent end(
            Principal person,
            @PathVariable String id,
            @RequestBody(required = false) Requests.@Nullable End body) {
        String outcome = body == null ? null : body.outcome();
        return taker.take(
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
}
