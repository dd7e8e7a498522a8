package makegood.web;

import static makegood.request.Fields.given;

import makegood.journal.RuleFigures;
import makegood.journal.RuleQuery;
import makegood.journal.RuleReport;
import makegood.journal.RuleTrust;
import makegood.journal.TrustSettings;
import makegood.people.Person;
import makegood.phrasebook.RuleLibrary;
import makegood.request.Fields;
import makegood.request.OnlyManagers;
import makegood.wire.WireRuleReport;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** How the rules do in use: for managers, of their own team where they have one. */
@RestController
class RuleReportController {

    private final RuleReport report;
    private final RuleLibrary library;
    private final TrustSettings trust;
    private final RuleTrust doubts;
    private final Reportees reportees;

    RuleReportController(
            RuleReport report,
            RuleLibrary library,
            TrustSettings trust,
            RuleTrust doubts,
            Reportees reportees) {
        this.report = report;
        this.library = library;
        this.trust = trust;
        this.doubts = doubts;
        this.reportees = reportees;
    }

    @GetMapping("/api/reports/rules")
    WireRuleReport rules(
            Principal principal,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String rep,
            @RequestParam(required = false) @Nullable String flow) {
        Person person = OnlyManagers.may(principal, "read the report on rules");
        Fields fields = new Fields();
        OffsetDateTime since = fields.time("from", given(from));
        OffsetDateTime until = fields.time("to", given(to));
        String whose = reportees.team(fields, person, given(team));
        fields.check();
        List<String> reps = reportees.reps(person, whose, given(rep));
        Map<String, RuleFigures> figures =
                report.figures(new RuleQuery(since, until, reps, given(flow)));
        return WireRuleReport.of(
                since, until, whose, trust, library.sheets(), figures, doubts.doubted());
    }
}
