package makegood.shell;

import makegood.lint.Finding;
import makegood.lint.FindingRenderer;
import makegood.lint.Sarif;
import makegood.lint.SourceFile;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks over flows and rules before they are published: {@code java -jar makegood.jar lint [folder|file…] [--format
 * text|sarif]}.
 */
public final class LintCommand {

    private static final int FINE = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;
    private static final String USAGE =
            "Use it like this: java -jar makegood.jar lint [conversation-flows | folder-of-rules |"
                    + " file.yaml …] [--format text|sarif]";

    private LintCommand() {}

    /** @return the exit code: 1 where a file has an error, 2 where it was called wrongly */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(args);
        int option = rest.indexOf("--format");
        String format = "text";
        if (option >= 0) {
            rest.remove(option);
            format = option < rest.size() ? rest.remove(option) : "";
        }
        if (!List.of("text", "sarif").contains(format)
                || rest.stream().anyMatch(arg -> arg.startsWith("--"))) {
            err.println(USAGE);
            return MISUSED;
        }
        for (String path : rest) {
            if (!Files.exists(Path.of(path))) {
                err.println("There is no file or folder " + path + ". " + USAGE);
                return MISUSED;
            }
        }
        List<Path> paths =
                (rest.isEmpty() ? List.of("conversation-flows") : rest)
                        .stream().map(Path::of).toList();
        try {
            LintedFiles files = LintedFiles.of(paths);
            if (files.all().isEmpty()) {
                err.println("There is no flow and no rule to look over. " + USAGE);
                return MISUSED;
            }
            return lint(files, format.equals("sarif"), out);
        } catch (UncheckedIOException unreadable) {
            err.println(unreadable.getMessage() + ". Make it readable, or leave it out.");
            return MISUSED;
        }
    }

    private static int lint(LintedFiles files, boolean sarif, PrintStream out) {
        List<Finding> findings = files.findings();
        if (sarif) {
            out.print(Sarif.write(findings));
        } else {
            tell(findings, files.all(), out);
        }
        return findings.stream().anyMatch(Finding::isError) ? FAULTY : FINE;
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
                Stream.of(
                                counted(files.size(), "file"),
                                counted(errors, "error"),
                                counted(findings.size() - errors, "warning"))
                        .collect(Collectors.joining(", ")));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
