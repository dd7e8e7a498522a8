package makegood.shell;

import makegood.lint.SourceFile;
import makegood.phrasebook.Warning;
import makegood.proof.Proofreader;
import makegood.proof.Remark;
import makegood.proof.Remarks;
import makegood.proof.Unreadable;
import makegood.utterance.Keys;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Checks scripts, letters and transcripts as the panel checks a draft: {@code java -jar makegood.jar check FILE…}. */
public final class CheckCommand {

    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int MISUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private CheckCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * @return the exit code: 1 where something was found at or above the level asked for, 2 where it was called wrongly or a
     *     file can't be read
     */
    public static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        CheckCommand command = new CheckCommand(in, out, err);
        try {
            return command.check(CheckOptions.of(args));
        } catch (CheckOptions.Misuse misuse) {
            err.println(misuse.getMessage());
            err.println(CheckOptions.USAGE);
            return MISUSED;
        }
    }

    private int check(CheckOptions options) {
        Proofreader proofreader = CheckShelf.proofreader(options, err);
        List<SourceFile> files = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        boolean unread = false;
        for (String name : options.files()) {
            try {
                SourceFile file = CheckedFile.read(name, in);
                List<Remark> found = proofreader.check(file, options.reps(), err::println);
                files.add(file);
                remarks.addAll(found);
            } catch (Unreadable | CheckedFile.Trouble trouble) {
                err.println(trouble.getMessage());
                unread = true;
            }
        }
        tell(options.format(), files, remarks);
        boolean found =
                remarks.stream()
                        .anyMatch(
                                remark ->
                                        remark.warning().level().compareTo(options.failOn()) >= 0);
        return unread ? MISUSED : found ? FOUND : FINE;
    }

    private void tell(String format, List<SourceFile> files, List<Remark> remarks) {
        switch (format) {
            case "sarif" -> out.print(Remarks.sarif(remarks));
            case "json" -> out.print(Remarks.json(files, remarks));
            default -> {
                remarks.forEach(remark -> out.println(Remarks.text(remark)));
                out.println(counted(files.size(), "file") + summary(remarks));
            }
        }
        out.flush();
    }

    private static String summary(List<Remark> remarks) {
        StringBuilder summary = new StringBuilder();
        for (Warning.Level level : List.of(Warning.Level.values()).reversed()) {
            long count = remarks.stream().filter(r -> r.warning().level() == level).count();
            summary.append(", ").append(counted(count, Keys.key(level)));
        }
        return summary.toString();
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
