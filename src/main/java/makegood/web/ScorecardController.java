package makegood.web;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.call.CallState;
import makegood.desk.CallAccess;
import makegood.desk.Discretion;
import makegood.desk.Refusal;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.scorecard.Proposal;
import makegood.scorecard.Score;
import makegood.scorecard.Scorecard;
import makegood.scorecard.ScorecardLibrary;
import makegood.scorecard.Scores;
import makegood.scorecard.Scoring;
import makegood.wire.WireFinding;
import makegood.wire.WireScores;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How calls are judged: proposed by the figures, answered by managers, replied to by the rep. */
@RestController
class ScorecardController {

    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String DISPUTED = "disputed";

    private final ScorecardLibrary library;
    private final Scoring scoring;
    private final Scores scores;
    private final CallAccess access;
    private final Audit audit;
    private final Clock clock;
    private final Discretion discretion;
    private final TransactionTemplate transaction;

    ScorecardController(
            ScorecardLibrary library,
            Scoring scoring,
            Scores scores,
            CallAccess access,
            Audit audit,
            Clock clock,
            Discretion discretion,
            TransactionTemplate transaction) {
        this.discretion = discretion;
        this.transaction = transaction;
        this.library = library;
        this.scoring = scoring;
        this.scores = scores;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/api/scorecards")
    WireScores.Forms forms(Principal principal) {
        OnlyManagers.may(principal, "see the scorecards");
        return new WireScores.Forms(
                library.cards().stream().map(WireScores.Form::of).toList(),
                library.findings().stream().map(WireFinding::of).toList());
    }

    @GetMapping("/api/calls/{id}/scorecards")
    List<WireScores.Sheet> sheets(Principal principal, @PathVariable String id) {
        CallState call = access.see(principal, id).state();
        return scoring.cards(call).stream().map(card -> sheet(id, card)).toList();
    }

    /** A manager's answers, in the place of what they answered before. */
    @PutMapping("/api/calls/{id}/scorecards/{card}")
    WireScores.Sheet score(
            Principal principal,
            @PathVariable String id,
            @PathVariable String card,
            @RequestBody WireScores.Filled body) {
        CallState call = access.see(principal, id).state();
        OnlyManagers.may(principal, "score calls");
        Scorecard form = form(call, card);
        if (body.version() != null && !body.version().equals(form.version())) {
            throw Refusal.overtaken(
                    "version",
                    "This scorecard has been edited since you looked. Look at it again, and send"
                            + " your answers with the version that it has now.");
        }
        Map<String, Proposal> proposals = scoring.proposals(id, form);
        Map<String, String> answers = new LinkedHashMap<>();
        List<Score.Answer> filled =
                new FilledCard(form, proposals, discretion).read(body.answers(), answers);
        Score score =
                new Score(
                        principal.getName(),
                        form.version(),
                        now(),
                        Scoring.total(form, answers),
                        filled);
        transaction.executeWithoutResult(
                status -> {
                    scores.put(id, form.name(), score);
                    audit.record(Deed.by(principal.getName()).changed("score").which(id));
                });
        return sheet(id, form);
    }

    /** What the rep says to how their call was scored. */
    @PostMapping("/api/calls/{id}/scorecards/{card}/reply")
    WireScores.Sheet reply(
            Principal principal,
            @PathVariable String id,
            @PathVariable String card,
            @RequestBody WireScores.Said body) {
        CallState call = access.see(principal, id).state();
        if (!principal.getName().equals(call.rep())) {
            throw Refusal.forbidden("Only the call's own rep replies to its score.");
        }
        Scorecard form = form(call, card);
        if (scores.of(id, form.name()).isEmpty()) {
            throw Refusal.unknown("Nobody has scored this call by this scorecard yet.");
        }
        Fields fields = new Fields();
        String reply = body.reply();
        if (!ACKNOWLEDGED.equals(reply) && !DISPUTED.equals(reply)) {
            fields.fault("reply", "Choose one of: acknowledged, disputed.");
        }
        String reason =
                DISPUTED.equals(reply)
                        ? fields.text("reason", body.reason(), Fields.LONGEST_NOTE)
                        : fields.optional("reason", body.reason(), Fields.LONGEST_NOTE);
        fields.check();
        scores.reply(
                id,
                form.name(),
                new Score.Reply(
                        principal.getName(),
                        String.valueOf(reply),
                        reason == null ? "" : discretion.masked(reason),
                        now()));
        return sheet(id, form);
    }

    /** One's own scored calls, those that wait for a reply first. */
    @GetMapping("/api/me/scores")
    List<WireScores.Own> own(Principal principal) {
        return scores.ofRep(principal.getName()).stream()
                .map(
                        each ->
                                new WireScores.Own(
                                        each.callId(),
                                        each.scorecard(),
                                        library.card(each.scorecard())
                                                .map(Scorecard::title)
                                                .orElse(each.scorecard()),
                                        each.customer(),
                                        each.startedAt(),
                                        each.total(),
                                        each.reply()))
                .toList();
    }

    private WireScores.Sheet sheet(String id, Scorecard card) {
        Map<String, Proposal> proposals = scoring.proposals(id, card);
        Map<String, String> proposed = new LinkedHashMap<>();
        proposals.forEach((question, proposal) -> proposed.put(question, proposal.answer()));
        return WireScores.Sheet.of(
                card,
                proposals,
                Scoring.total(card, proposed),
                scores.of(id, card.name()),
                scores.replyTo(id, card.name()).orElse(null),
                scores.settled(id, card.name()));
    }

    private Scorecard form(CallState call, String name) {
        return scoring.cards(call).stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.unknown(
                                        "No scorecard of this name suits this call. GET"
                                                + " /api/calls/{id}/scorecards lists them."));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
