package makegood.web;

import makegood.desk.Command;
import makegood.request.Fields;
import makegood.request.Promises;
import makegood.request.Requests;
import makegood.utterance.Speaker;
import makegood.wire.WireEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.regex.Pattern;

/** What puts the record of a call right, or completes it: each brings one event. */
@RestController
@RequestMapping("/api/calls/{id}")
class RecordController {

    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final CommandTaker taker;

    RecordController(CommandTaker taker) {
        this.taker = taker;
    }

    @PostMapping("/corrections")
    WireEvent correct(
            Principal person, @PathVariable String id, @RequestBody Requests.Correct body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Correct(
                                fact(fields, body.fact()),
                                fields.text("value", body.value(), Fields.LONGEST_NOTE)));
    }

    @PostMapping("/retractions")
    WireEvent retract(
            Principal person, @PathVariable String id, @RequestBody Requests.Retract body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields -> new Command.Retract(fields.number("seq", body.seq())));
    }

    @PostMapping("/speakers")
    WireEvent reassign(
            Principal person, @PathVariable String id, @RequestBody Requests.Reassign body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields -> {
                    Speaker speaker = fields.speaker("speaker", body.speaker());
                    return new Command.Reassign(fields.number("seq", body.seq()), speaker);
                });
    }

    @PostMapping("/promises/{seq}")
    WireEvent keepPromise(
            Principal person,
            @PathVariable String id,
            @PathVariable int seq,
            @RequestBody Requests.KeepPromise body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields -> {
                    if (body.kept() == null) {
                        fields.fault("kept", "Say true or false.");
                    }
                    return new Command.KeepPromise(
                            seq, body.which(), Boolean.TRUE.equals(body.kept()));
                });
    }

    @PostMapping("/promises/{seq}/corrections")
    WireEvent correctPromise(
            Principal person,
            @PathVariable String id,
            @PathVariable int seq,
            @RequestBody Requests.CorrectPromise body) {
        return taker.take(
                person, id, body.clientId(), fields -> Promises.corrected(seq, body, fields));
    }

    @PostMapping("/notes")
    WireEvent note(Principal person, @PathVariable String id, @RequestBody Requests.Note body) {
        return taker.take(
                person,
                id,
                body.clientId(),
                fields ->
                        new Command.Note(
                                fields.text("text", body.text(), Fields.LONGEST_NOTE), body.seq()));
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
}
