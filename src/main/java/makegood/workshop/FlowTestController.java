package makegood.workshop;

import makegood.coach.TalkPlayer;
import makegood.flow.Flow;
import makegood.flow.RecordedTalk;
import makegood.flow.TalkLibrary;
import makegood.flow.TalkReader;
import makegood.limit.AtOnce;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.request.Fields;
import makegood.request.Requests;
import makegood.wire.WireFinding;
import makegood.wire.WireTest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Plays talks against a flow, as it serves or as somebody is changing it; nothing is stored. */
@RestController
class FlowTestController {

    private final ChangedFiles files;
    private final GivenTalks given;
    private final TalkLibrary talks;
    private final TalkPlayer player;
    private final AtOnce atOnce;

    FlowTestController(
            ChangedFiles files,
            GivenTalks given,
            TalkLibrary talks,
            TalkPlayer player,
            AtOnce atOnce) {
        this.files = files;
        this.given = given;
        this.talks = talks;
        this.player = player;
        this.atOnce = atOnce;
    }

    @PostMapping(path = "/api/flows/{flow}/test", consumes = MediaType.ALL_VALUE)
    WireTest.Tested test(
            @PathVariable String flow,
            @RequestBody(required = false) Requests.@Nullable Test body) {
        Requests.Test asked = body == null ? Requests.Test.RECORDED : body;
        Fields fields = new Fields();
        String yaml = fields.optional("yaml", asked.yaml(), ChangedFiles.LONGEST);
        String talkFile = fields.optional("talkFile", asked.talkFile(), ChangedFiles.LONGEST);
        Findings findings = new Findings();
        List<RecordedTalk> played =
                atOnce.run(() -> talks(fields, flow, asked.talks(), talkFile, findings));
        fields.check();
        return test(atOnce.run(() -> files.flow(flow, yaml)), played, findings);
    }

    /** The body is the changed flow itself, as a file. */
    @PostMapping(
            path = "/api/flows/{flow}/test",
            consumes = {
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            })
    WireTest.Tested test(@PathVariable String flow, @RequestBody String yaml) {
        return test(flow, new Requests.Test(yaml, null, null));
    }

    private WireTest.Tested test(Flow flow, List<RecordedTalk> played, Findings findings) {
        List<WireTest.PlayedTalk> results =
                atOnce.run(() -> played.stream().map(talk -> play(flow, talk)).toList());
        return new WireTest.Tested(
                flow.name(),
                flow.version(),
                results.stream().allMatch(WireTest.PlayedTalk::passed) && !findings.hasErrors(),
                results,
                findings.all().stream().map(WireFinding::of).toList());
    }

    private List<RecordedTalk> talks(
            Fields fields,
            String flow,
            @Nullable List<Requests.@Nullable Talk> sent,
            @Nullable String talkFile,
            Findings findings) {
        if (sent != null) {
            return given.recorded(fields, flow, sent);
        }
        if (talkFile == null) {
            return talks.of(flow, findings);
        }
        Findings own = new Findings();
        List<RecordedTalk> read =
                TalkReader.read(
                        new SourceFile("conversation-flows/tests/talks.yaml", talkFile), own);
        ChangedFiles.faults("talkFile", own.all())
                .forEach(fault -> fields.fault(fault.field(), fault.message()));
        return GivenTalks.few(fields, "talkFile", read);
    }

    private WireTest.PlayedTalk play(Flow flow, RecordedTalk talk) {
        try {
            List<WireTest.PlayedTurn> turns =
                    player.turns(flow, talk).stream().map(WireTest.PlayedTurn::of).toList();
            boolean passed = turns.stream().allMatch(WireTest.PlayedTurn::passed);
            return new WireTest.PlayedTalk(talk.name(), talk.about(), passed, null, turns);
        } catch (IllegalArgumentException unplayable) {
            return new WireTest.PlayedTalk(
                    talk.name(), talk.about(), false, unplayable.getMessage(), List.of());
        }
    }
}
