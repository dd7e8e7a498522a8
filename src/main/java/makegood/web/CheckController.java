package makegood.web;

import makegood.coach.Said;
import makegood.desk.CallAccess;
import makegood.desk.DraftDesk;
import makegood.limit.AtOnce;
import makegood.people.Choices;
import makegood.phrasebook.Warning;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.request.Utterances;
import makegood.wire.WireWarning;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** Warns before a harmful phrase is said. */
@RestController
class CheckController {

    private static final int MOST_EARLIER = 50;

    private final DraftDesk desk;
    private final CallAccess access;
    private final AtOnce atOnce;
    private final Choices choices;

    CheckController(DraftDesk desk, CallAccess access, AtOnce atOnce, Choices choices) {
        this.choices = choices;
        this.atOnce = atOnce;
        this.desk = desk;
        this.access = access;
    }

    @PostMapping("/api/check")
    Checked check(Principal person, @RequestBody Requests.Check body) {
        Fields fields = new Fields();
        String text = fields.text("text", body.text());
        String flow = fields.optionalName("flow", body.flow());
        String step = fields.optionalName("step", body.step());
        if (step != null && flow == null && body.callId() == null) {
            fields.fault("step", "Name its flow too, or the call.");
        }
        List<Said> earlier = Utterances.turns(fields, "earlier", body.earlier(), MOST_EARLIER);
        fields.check();
        List<Warning> warnings =
                body.callId() == null
                        ? alone(person.getName(), flow, step, earlier, text)
                        : inCall(person, body.callId(), step, text);
        return new Checked(warnings.stream().map(WireWarning::of).toList());
    }

    private List<Warning> inCall(
            Principal person, String callId, @Nullable String step, String text) {
        String name = person.getName();
        return desk.check(access.see(person, callId), name, choices.isQuiet(name), step, text);
    }

    /** Without a call, what was said before is heard anew each time. */
    private List<Warning> alone(
            String rep,
            @Nullable String flow,
            @Nullable String step,
            List<Said> earlier,
            String text) {
        return earlier.isEmpty()
                ? desk.check(rep, flow, step, earlier, text)
                : atOnce.run(() -> desk.check(rep, flow, step, earlier, text));
    }

    record Checked(List<WireWarning> warnings) {}
}
