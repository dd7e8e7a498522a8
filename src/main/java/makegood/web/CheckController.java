package makegood.web;

import makegood.coach.Said;
import makegood.desk.DraftDesk;
import makegood.phrasebook.Warning;

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

    CheckController(DraftDesk desk, CallAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @PostMapping("/api/check")
    Checked check(Principal person, @RequestBody Requests.Check body) {
        Fields fields = new Fields();
        String text = fields.text("text", body.text());
        String flow = fields.optional("flow", body.flow(), Fields.LONGEST_NAME);
        List<Said> earlier = Utterances.turns(fields, "earlier", body.earlier(), MOST_EARLIER);
        fields.check();
        List<Warning> warnings =
                body.callId() == null
                        ? desk.check(flow, earlier, text)
                        : desk.check(access.see(person, body.callId()), text);
        return new Checked(warnings.stream().map(WireWarning::of).toList());
    }

    record Checked(List<WireWarning> warnings) {}
}
