package makegood.web;

import static makegood.request.Fields.given;

import makegood.call.CallState;
import makegood.desk.CallBook;
import makegood.insight.Times;
import makegood.insight.WhyQuery;
import makegood.insight.WhyReport;
import makegood.insight.Whys;
import makegood.people.Person;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.request.Period;
import makegood.wire.WireWhys;

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
        Person person = OnlyManagers.may(principal, "read why customers leave");
        Fields fields = new Fields();
        Period period = Period.read(fields, from, to, OffsetDateTime.now(clock));
        String whose = reportees.team(fields, person, given(team));
        fields.check();
        Whys whys =
                report.whys(
                        new WhyQuery(
                                period.from(),
                                period.to(),
                                reportees.reps(person, whose, given(rep)),
                                given(flow)));
        return wire(period, whose, person, whys);
    }

    private WireWhys wire(Period period, @Nullable String team, Person person, Whys whys) {
        ZoneId zone = clock.getZone();
        Times times =
                Times.of(
                        whys.days(),
                        period.from().atZoneSameInstant(zone).toLocalDate(),
                        period.to().atZoneSameInstant(zone).toLocalDate());
        return new WireWhys(
                period.from(),
                period.to(),
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
        String reason = given(state.fact("their-reason"));
        return new WireWhys.LetGo(
                call.callId(),
                state.opening().customer().name(),
                call.rep(),
                call.at(),
                given(call.outcome()),
                reason == null ? given(state.fact("reason")) : reason,
                given(state.fact("cost-of-fixing")),
                given(state.fact("others-too")));
    }
}
