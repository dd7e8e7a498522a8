package makegood.workshop;

import makegood.coach.Hints;
import makegood.coach.Replay;
import makegood.limit.AtOnce;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.request.Requests;
import makegood.wire.WireReplay;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Tells managers what a changed flow or rule would have changed in calls that took place; nothing is stored. */
@RestController
class FlowReplayController {

    private final ChangedFiles files;
    private final StoredCalls stored;
    private final GivenTalks given;
    private final Replays replays;
    private final AtOnce atOnce;
    private final Clock clock;

    FlowReplayController(
            ChangedFiles files,
            StoredCalls stored,
            GivenTalks given,
            Replays replays,
            AtOnce atOnce,
            Clock clock) {
        this.files = files;
        this.stored = stored;
        this.given = given;
        this.replays = replays;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    @PostMapping("/api/flows/{flow}/replay")
    WireReplay.Replayed replay(
            Principal person, @PathVariable String flow, @RequestBody Requests.Replay body) {
        OnlyManagers.may(person, "replay calls");
        Hints before = files.hints(flow);
        Fields fields = new Fields();
        String yaml = fields.text("yaml", body.yaml(), ChangedFiles.LONGEST);
        List<Requests.@Nullable Talk> talks = body.talks();
        if (talks != null) {
            List<Replay.Script> scripts = given.scripts(fields, talks, OffsetDateTime.now(clock));
            fields.check();
            Hints after = atOnce.run(() -> files.hints(flow, yaml));
            return atOnce.run(() -> replays.talks(talks, scripts, before, after));
        }
        List<String> calls = stored.ids(person, fields, flow, body);
        fields.check();
        Hints after = atOnce.run(() -> files.hints(flow, yaml));
        return atOnce.run(() -> replays.calls(calls, before, after));
    }

    /** The body is the changed flow or rule itself, as a file. @param most how many of the newest calls */
    @PostMapping(
            path = "/api/flows/{flow}/replay",
            consumes = {
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                MediaType.TEXT_PLAIN_VALUE
            })
    WireReplay.Replayed replay(
            Principal person,
            @PathVariable String flow,
            @RequestBody String yaml,
            @RequestParam(required = false) @Nullable Integer most) {
        return replay(person, flow, new Requests.Replay(yaml, null, null, most, null));
    }
}
