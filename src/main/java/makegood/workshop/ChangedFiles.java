package makegood.workshop;

import makegood.coach.Hints;
import makegood.condition.ConditionReader;
import makegood.condition.NamedConditions;
import makegood.condition.NamedConditionsReader;
import makegood.desk.Refusal;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.flow.FlowReader;
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;
import makegood.people.People;
import makegood.phrasebook.Editions;
import makegood.phrasebook.RuleLibrary;
import makegood.request.FlowNames;
import makegood.request.MalformedBody;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Flows and rules as somebody is changing them: read as the files would be, and never kept. */
@Component
class ChangedFiles {

    /** The longest file that can be used at all. */
    static final int LONGEST = 200_000;

    /** Each of a rule's examples is checked as a draft would be: some hundred of them in a second or two. */
    private static final int LONGEST_RULE = 40_000;

    private static final String FIELD = "yaml";
    private static final String RULE = "rule";

    private final FlowLibrary library;
    private final FlowReader reader;
    private final RuleLibrary rules;
    private final People people;
    private final FlowNames names;
    private final ConditionReader conditions;

    ChangedFiles(
            ConditionReader conditions,
            FlowLibrary library,
            FlowReader reader,
            RuleLibrary rules,
            People people,
            FlowNames names) {
        this.conditions = conditions;
        this.people = people;
        this.library = library;
        this.reader = reader;
        this.rules = rules;
        this.names = names;
    }

    /** @throws Refusal where there is no such flow */
    Flow serving(String flow) {
        return library.flow(flow).orElseThrow(() -> Refusal.unknown(names.cure(flow)));
    }

    /** What leads and warns in calls of this flow now. */
    Hints hints(String flow) {
        return new Hints(serving(flow), rules.editions().guard(people::teamOf));
    }

    /**
     * The flow as this file has it; the one that serves where no file is given. A flow that is still new may be tried too.
     *
     * @throws MalformedBody where the file has errors, or holds another flow
     */
    Flow flow(String name, @Nullable String yaml) {
        if (yaml == null) {
            return serving(name);
        }
        Flow flow = flow(yaml);
        if (!flow.name().equals(name)) {
            throw Refusal.malformed(
                    FIELD,
                    "This file is another flow than the address names. Give both the same name.");
        }
        return flow;
    }

    /** @throws MalformedBody where the file has errors */
    Flow flow(String yaml) {
        Findings findings = new Findings();
        Optional<Flow> flow = reader.read(new SourceFile("flow.yaml", yaml), findings);
        check(findings);
        return flow.orElseThrow(() -> Refusal.malformed(FIELD, "This is no flow."));
    }

    /**
     * What would lead and warn in calls of this flow with this file: a flow, a rule, or conditions that flows ask for.
     *
     * @throws MalformedBody where the file has errors, or holds another flow
     */
    Hints hints(String flow, String yaml) {
        if (names(yaml)) {
            return new Hints(
                    askingFor(serving(flow), yaml), rules.editions().guard(people::teamOf));
        }
        Optional<String> rule = rule(yaml);
        if (rule.isEmpty()) {
            return new Hints(flow(flow, yaml), rules.editions().guard(people::teamOf));
        }
        Flow serving = serving(flow);
        Findings findings = new Findings();
        Editions changed = rules.with(file("phrasebook/" + rule.get(), yaml), findings);
        check(findings);
        return new Hints(serving, changed.guard(people::teamOf));
    }

    /** The same flow with these conditions in place of the shared ones of their names. */
    private Flow askingFor(Flow flow, String yaml) {
        Findings findings = new Findings();
        Optional<Flow> changed = reader.readAgain(flow, changed(yaml), findings);
        check(findings);
        return changed.orElseThrow(() -> Refusal.malformed(FIELD, "These are no conditions."));
    }

    private NamedConditions named(String yaml, Findings findings) {
        return NamedConditionsReader.read(
                List.of(changed(yaml)), reader.named(), conditions, findings);
    }

    private static SourceFile changed(String yaml) {
        return file("conditions/changed", yaml);
    }

    /** What is wrong with this file: a flow, a rule, or conditions, with what flows that ask for them can't do with. */
    Findings lint(String yaml) {
        Findings findings = new Findings();
        if (names(yaml)) {
            named(yaml, findings);
            if (!findings.hasErrors()) {
                new AskingFlows(library.flows(), reader)
                        .tell(changed(yaml), conditionNames(yaml), findings);
            }
            return findings;
        }
        rule(yaml)
                .ifPresentOrElse(
                        rule -> rules.with(new SourceFile(rule + ".yaml", yaml), findings),
                        () -> reader.read(new SourceFile("flow.yaml", yaml), findings));
        return findings;
    }

    /** The name of the rule that this file holds; empty where it is a flow, or nothing that can be read. */
    private static Optional<String> rule(String yaml) {
        Optional<String> rule =
                value(yaml, RULE)
                        .filter(YamlValue.Scalar.class::isInstance)
                        .map(name -> ((YamlValue.Scalar) name).value());
        if (rule.isPresent() && yaml.length() > LONGEST_RULE) {
            throw Refusal.malformed(
                    FIELD,
                    "Make it shorter: a rule with its examples may have "
                            + LONGEST_RULE
                            + " characters.");
        }
        return rule;
    }

    /** Whether this file holds named conditions; a flow may bring some along, in a document after its own. */
    private static boolean names(String yaml) {
        return value(yaml, NamedConditionsReader.KEY).isPresent();
    }

    /** Where each named condition of this file has its name. */
    static List<YamlValue.Scalar> conditionNames(String yaml) {
        return value(yaml, NamedConditionsReader.KEY)
                .filter(YamlValue.Listing.class::isInstance)
                .map(list -> ((YamlValue.Listing) list).items())
                .orElse(List.of())
                .stream()
                .filter(YamlValue.Mapping.class::isInstance)
                .flatMap(each -> ((YamlValue.Mapping) each).entry("condition").stream())
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .toList();
    }

    private static Optional<YamlValue> value(String yaml, String key) {
        return YamlDocument.read(file("changed", yaml), new Findings())
                .filter(YamlValue.Mapping.class::isInstance)
                .map(YamlValue.Mapping.class::cast)
                .flatMap(root -> root.entry(key))
                .map(YamlValue.Entry::value);
    }

    private static SourceFile file(String name, String yaml) {
        return new SourceFile("conversation-flows/" + name + ".yaml", yaml);
    }

    private static void check(Findings findings) {
        if (findings.hasErrors()) {
            throw new MalformedBody(faults(FIELD, findings.all()));
        }
    }

    /** Findings as faults of a field, each with its place. */
    static List<MalformedBody.Fault> faults(String field, List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .map(
                        finding ->
                                new MalformedBody.Fault(
                                        field,
                                        "line "
                                                + finding.line()
                                                + ", column "
                                                + finding.column()
                                                + ": "
                                                + finding.message()
                                                + " "
                                                + finding.cure()))
                .toList();
    }
}
