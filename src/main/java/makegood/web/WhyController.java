package makegood.web;

import makegood.call.CallState;
import makegood.desk.CallBook;
import makegood.insight.Times;
import makegood.insight.WhyQuery;
import makegood.insight.WhyReport;
import makegood.insight.Whys;
import makegood.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Tells managers why customers leave, and what came of it. */
@RestController
class WhyController {

    private static final int USUAL_DAYS = 90;

    private final WhyReport report;
    private final Reportees reportees;
    private final CallBook book;
    private final Clock clock;

    WhyController(WhyReport report, Reportees reportees, CallBook book, Clock clock) {
        this.report = report;
        this.reportees = reportees;
        this.book = book;
        this.clock = clock;
    }

    /** @param from 90 days before {@code to} unless told @param to now unless told */
    @GetMapping("/api/reports/why")
    WireWhys whys(
            Principal principal,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String rep,
            @RequestParam(required = false) @Nullable String flow) {
        OnlyManagers.may(principal, "read why customers leave");
        Fields fields = new Fields();
        OffsetDateTime end = fields.time("to", WireWhys.named(to));
        OffsetDateTime until = end == null ? OffsetDateTime.now(clock).plusMinutes(1) : end;
        OffsetDateTime begin = fields.time("from", WireWhys.named(from));
        OffsetDateTime since = begin == null ? until.minusDays(USUAL_DAYS) : begin;
        if (!since.isBefore(until)) {
            fields.fault("from", "Begin before \"to\".");
        }
        Person person = Person.of(principal);
        String whose = reportees.team(fields, person, WireWhys.named(team));
        fields.check();
        Whys whys =
                report.whys(
                        new WhyQuery(
                                since,
                                until,
                                reportees.reps(person, whose, WireWhys.named(rep)),
                                WireWhys.named(flow)));
        return wire(since, until, whose, person, whys);
    }

    private WireWhys wire(
            OffsetDateTime from,
            OffsetDateTime to,
            @Nullable String team,
            Person person,
            Whys whys) {
        ZoneId zone = clock.getZone();
        Times times =
                Times.of(
                        whys.days(),
                        from.atZoneSameInstant(zone).toLocalDate(),
                        to.atZoneSameInstant(zone).toLocalDate());
        return new WireWhys(
                from,
                to,
                team,
                reportees.choices(person),
                WireWhys.all(whys),
                WireWhys.outcomes(whys),
                whys.causes().stream()
                        .map(
                                cause ->
                                        new WireWhys.Cause(
                                                WireWhys.Won.of(cause.won()),
                                                cause.specific(),
                                                cause.systemic()))
                        .toList(),
                whys.remedies(),
                whys.scopes(),
                whys.worths(),
                whys.flows().stream().map(WireWhys.Won::of).toList(),
                whys.reps().stream().map(WireWhys.Won::of).toList(),
                new WireWhys.Series(
                        times.by(), times.pieces().stream().map(WireWhys.Piece::of).toList()),
                whys.grew().stream().map(WireWhys.Growth::of).toList(),
                whys.letGo().stream().map(this::letGo).toList());
    }

    private WireWhys.LetGo letGo(Whys.LetGo call) {
        CallState state = book.find(call.callId()).state();
        String reason = WireWhys.named(state.fact("their-reason"));
        return new WireWhys.LetGo(
                call.callId(),
                state.opening().customer().name(),
                call.rep(),
                call.at(),
                WireWhys.named(call.outcome()),
                reason == null ? WireWhys.named(state.fact("reason")) : reason,
                WireWhys.named(state.fact("cost-of-fixing")),
                WireWhys.named(state.fact("others-too")));
    }
}
