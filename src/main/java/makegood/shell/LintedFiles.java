package makegood.shell;

import makegood.condition.ConditionReader;
import makegood.condition.NamedConditionsReader;
import makegood.flow.FlowReader;
import makegood.lint.Finding;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.PhrasebookLinter;
import makegood.phrasebook.PhrasebookReader;
import makegood.scorecard.ScorecardReader;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flows, rules and scorecards to be looked over together: flows name rules, and rules yield to one another. */
record LintedFiles(
        List<SourceFile> conditions,
        List<SourceFile> flows,
        List<SourceFile> rules,
        List<SourceFile> scorecards) {

    static final String YAML = ".yaml";

    /** What a rule file holds and a flow never does. */
    private static final Pattern RULE = Pattern.compile("(?m)^[\"']?rule[\"']?\\s*:");

    /** A flow may bring some along; it has its own name before. */
    private static final Pattern FLOW = Pattern.compile("(?m)^[\"']?flow[\"']?\\s*:");

    private static final Pattern CONDITIONS =
            Pattern.compile("(?m)^[\"']?" + NamedConditionsReader.KEY + "[\"']?\\s*:");

    private static final Pattern SCORECARD = Pattern.compile("(?m)^[\"']?scorecard[\"']?\\s*:");

    /** Files that are looked over stand over these. */
    private static final SourceFolder SHIPPED =
            new SourceFolder(Path.of("conversation-flows", "phrasebook"), YAML);

    /** @param paths files, folders of flows (with their {@code phrasebook}) or folders of rules */
    static LintedFiles of(List<Path> paths) {
        List<SourceFile> flows = new ArrayList<>();
        List<SourceFile> rules = new ArrayList<>();
        List<SourceFile> scorecards = new ArrayList<>();
        List<SourceFile> conditions = new ArrayList<>();
        for (Path path : paths) {
            for (SourceFile file : files(path)) {
                boolean scores = SCORECARD.matcher(file.text()).find();
                boolean warns = RULE.matcher(file.text()).find();
                (scores ? scorecards : warns ? rules : names(file) ? conditions : flows).add(file);
            }
            conditions.addAll(
                    new SourceFolder(path.resolve(LintedConditions.FOLDER), YAML).files());
            if (!path.endsWith("phrasebook")) {
                rules.addAll(new SourceFolder(path.resolve("phrasebook"), YAML).files());
            }
            scorecards.addAll(new SourceFolder(path.resolve("scorecards"), YAML).files());
        }
        return new LintedFiles(
                conditions.stream().distinct().toList(),
                flows,
                rules.stream().distinct().toList(),
                scorecards.stream().distinct().toList());
    }

    private static boolean names(SourceFile file) {
        return CONDITIONS.matcher(file.text()).find() && !FLOW.matcher(file.text()).find();
    }

    private static List<SourceFile> files(Path path) {
        return Files.isRegularFile(path)
                ? List.of(SourceFolder.file(path))
                : new SourceFolder(path, YAML).files();
    }

    List<SourceFile> all() {
        return Stream.of(conditions, flows, rules, scorecards).flatMap(List::stream).toList();
    }

    /** What is wrong with them, a rule's examples that don't hold included. */
    List<Finding> findings() {
        Findings findings = new Findings();
        ConditionReader reader = new ConditionReader();
        LintedConditions named = new LintedConditions(conditions, reader, findings);
        UtteranceReader utterances = new UtteranceReader(new OnnxEmbedder());
        Set<String> names =
                new HashSet<>(
                        new PhrasebookLinter(utterances)
                                .lint(
                                        SHIPPED.files(),
                                        rules,
                                        new PhrasebookReader(reader, utterances),
                                        findings)
                                .rules());
        FlowReader flowReader = new FlowReader(reader, names);
        flows.forEach(file -> flowReader.read(file, named.of(file), findings));
        scorecards.forEach(file -> ScorecardReader.read(file, findings));
        return findings.all();
    }
}
