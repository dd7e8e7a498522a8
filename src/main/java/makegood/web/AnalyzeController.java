package makegood.web;

import makegood.call.Authority;
import makegood.call.Customer;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.desk.Discretion;
import makegood.limit.AtOnce;
import makegood.request.Customers;
import makegood.request.Fields;
import makegood.request.FlowNames;
import makegood.request.Requests;
import makegood.request.Utterances;
import makegood.wire.WireAdvice;
import makegood.wire.WireSummary;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Plays a talk that took place through the coach; nothing is stored. */
@RestController
class AnalyzeController {

    private static final int MOST_TURNS = 500;

    private final Replay replay;
    private final FlowNames flows;
    private final Discretion discretion;
    private final AtOnce atOnce;
    private final Clock clock;

    AnalyzeController(
            Replay replay, FlowNames flows, Discretion discretion, AtOnce atOnce, Clock clock) {
        this.atOnce = atOnce;
        this.discretion = discretion;
        this.replay = replay;
        this.flows = flows;
        this.clock = clock;
    }

    @PostMapping("/api/analyze")
    Analysis analyze(@RequestBody Requests.Analyze body) {
        Replay.Script script = script(body);
        Replay.Analysis analysis = atOnce.run(() -> replay.play(script));
        return new Analysis(
                analysis.flow(),
                analysis.flowReason(),
                analysis.turns().stream().map(WireAdvice::of).toList(),
                WireSummary.of(analysis.summary()));
    }

    private Replay.Script script(Requests.Analyze body) {
        Fields fields = new Fields();
        String flow = fields.optionalName("flow", body.flow());
        flows.check(fields, flow);
        String backstory = fields.optional("backstory", body.backstory(), Fields.LONGEST_TEXT);
        Customer customer = Customers.optional(fields, body.customer());
        Authority authority = Customers.authority(fields, body.authority());
        OffsetDateTime startedAt = fields.time("startedAt", body.startedAt());
        List<Said> turns = Utterances.turns(fields, "turns", body.turns(), MOST_TURNS);
        if (body.turns() == null || body.turns().isEmpty()) {
            fields.fault(
                    "turns",
                    "Give at least one turn: {\"speaker\": \"customer\", \"text\": \"…\"}.");
        }
        fields.check();
        return new Replay.Script(
                flow,
                discretion.maskedIfAny(backstory),
                customer,
                authority,
                orNow(startedAt),
                turns.stream().map(discretion::masked).toList());
    }

    private OffsetDateTime orNow(@Nullable OffsetDateTime time) {
        return time == null ? OffsetDateTime.now(clock) : time;
    }

    record Analysis(String flow, String flowReason, List<WireAdvice> turns, WireSummary summary) {}
}
