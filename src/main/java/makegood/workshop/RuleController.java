package makegood.workshop;

import makegood.desk.Refusal;
import makegood.lint.NearMiss;
import makegood.phrasebook.RuleLibrary;
import makegood.phrasebook.RuleSheet;
import makegood.request.OnlyManagers;
import makegood.wire.WireFinding;
import makegood.wire.WireRule;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** The rule files in force, and what is wrong with those that are not. */
@RestController
@RequestMapping("/api/rules")
class RuleController {

    private static final String READING = "read the rules' files";

    private final RuleLibrary library;

    RuleController(RuleLibrary library) {
        this.library = library;
    }

    @GetMapping
    Rules rules(Principal person) {
        OnlyManagers.may(person, READING);
        return new Rules(
                library.sheets().stream().map(WireRule::of).toList(),
                library.findings().stream().map(WireFinding::of).toList());
    }

    @GetMapping("/{rule}")
    Rule rule(Principal person, @PathVariable String rule) {
        OnlyManagers.may(person, READING);
        List<RuleSheet> files =
                library.sheets().stream().filter(sheet -> sheet.name().equals(rule)).toList();
        if (files.isEmpty()) {
            List<String> known =
                    library.sheets().stream().map(RuleSheet::name).distinct().sorted().toList();
            String shown = rule.length() <= 60 ? rule : rule.substring(0, 60) + "…";
            throw Refusal.unknown(
                    "There is no rule \"" + shown + "\". " + NearMiss.cure(shown, known, "Rules"));
        }
        return new Rule(
                rule,
                files.stream().map(WireRule.Whole::of).toList(),
                library.findings().stream()
                        .filter(finding -> finding.file().endsWith("/" + rule + ".yaml"))
                        .map(WireFinding::of)
                        .toList());
    }

    /** @param rules each file in force, later ones over earlier ones of the same name */
    record Rules(List<WireRule> rules, List<WireFinding> findings) {}

    /** @param files in force, later ones over earlier ones */
    record Rule(String rule, List<WireRule.Whole> files, List<WireFinding> findings) {}
}
