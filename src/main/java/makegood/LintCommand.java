package makegood;

import makegood.condition.ConditionReader;
import makegood.flow.FlowReader;
import makegood.lint.Finding;
import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.Sarif;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks over flows and rules before they are published: {@code java -jar makegood.jar lint [folder] [--format text|sarif]}.
 */
final class LintCommand {

    private static final int FINE = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;
    private static final String USAGE =
            "Use it like this: java -jar makegood.jar lint [conversation-flows] [--format"
                    + " text|sarif]";

    /** Flows in a folder without rules of its own follow these. */
    private static final SourceFolder SHIPPED =
            new SourceFolder(Path.of("conversation-flows", "phrasebook"), ".yaml");

    private LintCommand() {}

    /** @return the exit code: 1 where a file has an error, 2 where it was called wrongly */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        int option = args.indexOf("--format");
        boolean valued = option >= 0 && option + 1 < args.size();
        String format = option < 0 ? "text" : valued ? args.get(option + 1) : "";
        List<String> folders =
                Stream.iterate(0, i -> i < args.size(), i -> i + 1)
                        .filter(i -> option < 0 || i != option && i != option + 1)
                        .map(args::get)
                        .toList();
        if (!List.of("text", "sarif").contains(format) || folders.size() > 1) {
            err.println(USAGE);
            return MISUSED;
        }
        Path folder = Path.of(folders.isEmpty() ? "conversation-flows" : folders.getFirst());
        if (!folders.isEmpty() && !Files.isDirectory(folder)) {
            err.println("There is no folder " + folder + ". " + USAGE);
            return MISUSED;
        }
        return lint(folder, format.equals("sarif"), out);
    }

    private static int lint(Path folder, boolean sarif, PrintStream out) {
        List<SourceFile> flows = new SourceFolder(folder, ".yaml").files();
        List<SourceFile> rules = new SourceFolder(folder.resolve("phrasebook"), ".yaml").files();
        List<Finding> findings = findings(flows, rules);
        if (sarif) {
            out.print(Sarif.write(findings));
        } else {
            tell(findings, Stream.concat(flows.stream(), rules.stream()).toList(), out);
        }
        return findings.stream().anyMatch(Finding::isError) ? FAULTY : FINE;
    }

    private static List<Finding> findings(List<SourceFile> flows, List<SourceFile> rules) {
        Findings findings = new Findings();
        ConditionReader conditions = new ConditionReader();
        PhrasebookReader phrases =
                new PhrasebookReader(conditions, new UtteranceReader(new OnnxEmbedder()));
        Phrasebook phrasebook =
                rules.isEmpty()
                        ? phrases.read(SHIPPED.files(), new Findings())
                        : phrases.read(rules, findings);
        FlowReader reader = new FlowReader(conditions, phrasebook.rules());
        flows.forEach(file -> reader.read(file, findings));
        return findings.all();
    }

    private static void tell(List<Finding> findings, List<SourceFile> files, PrintStream out) {
        for (Finding finding : findings) {
            files.stream()
                    .filter(file -> file.name().equals(finding.file()))
                    .findFirst()
                    .ifPresent(file -> out.println(FindingRenderer.render(finding, file)));
        }
        long errors = findings.stream().filter(Finding::isError).count();
        out.println(
                "%s, %s"
                        .formatted(
                                counted(files.size(), "file"),
                                Stream.of(
                                                counted(errors, "error"),
                                                counted(findings.size() - errors, "warning"))
                                        .collect(Collectors.joining(", "))));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
