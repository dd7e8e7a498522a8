package makegood.shell;

import makegood.phrasebook.Warning;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code check} was asked for.
 *
 * @param failOn from which level on the exit code is 1
 * @param flow whose guards hold; null for the rules that are common to all flows
 * @param team whose rules hold; null for none
 * @param reps names of the rep in the files
 * @param folders with rules of one's own
 */
record CheckOptions(
        List<String> files,
        String format,
        Warning.Level failOn,
        @Nullable String flow,
        @Nullable String team,
        Set<String> reps,
        List<Path> folders) {

    static final String USAGE =
            """
            Use it like this: java -jar makegood.jar check FILE… (plain text, WebVTT or a JSON transcript; - is the standard input)
              --format text|json|sarif            text, unless told otherwise
              --fail-on error|warning|suggestion  from which level on the exit code is 1: warning, unless told otherwise
              --flow NAME                         the flow whose guards hold too
              --rep NAME                          who in a transcript is the rep, where it doesn't say so itself
              --rules FOLDER                      rules of your own over the shipped ones
              --team NAME                         the team whose rules hold\
            """;

    private static final Set<String> OPTIONS =
            Set.of("--format", "--fail-on", "--flow", "--rep", "--rules", "--team");

    /** It was called wrongly. */
    static final class Misuse extends RuntimeException {
        Misuse(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws Misuse */
    static CheckOptions of(List<String> args) {
        Draft draft = new Draft();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-") || arg.equals(CheckedFile.STANDARD_INPUT)) {
                draft.files.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String option = equals < 0 ? arg : arg.substring(0, equals);
            if (!OPTIONS.contains(option)) {
                throw new Misuse("There is no option " + option + ".");
            }
            if (equals < 0 && ++i >= args.size()) {
                throw new Misuse("The option " + option + " needs a value.");
            }
            draft.take(option, equals < 0 ? args.get(i) : arg.substring(equals + 1));
        }
        if (draft.files.isEmpty()) {
            throw new Misuse("Name the files to be checked.");
        }
        return draft.done();
    }

    private static final class Draft {
        private final List<String> files = new ArrayList<>();
        private final Set<String> reps = new HashSet<>();
        private final List<Path> folders = new ArrayList<>();
        private String format = "text";
        private Warning.Level failOn = Warning.Level.WARNING;
        private @Nullable String flow;
        private @Nullable String team;

        void take(String option, String value) {
            switch (option) {
                case "--format" -> format = oneOf(option, value, "text", "json", "sarif");
                case "--fail-on" ->
                        failOn =
                                Keys.find(Warning.Level.class, value)
                                        .orElseThrow(
                                                () ->
                                                        new Misuse(
                                                                "--fail-on takes error, warning or"
                                                                        + " suggestion."));
                case "--flow" -> flow = value;
                case "--team" -> team = value;
                case "--rep" -> reps.add(value);
                default -> folders.add(folder(value));
            }
        }

        private static String oneOf(String option, String value, String... allowed) {
            if (!List.of(allowed).contains(value)) {
                throw new Misuse(option + " takes " + String.join(", ", allowed) + ".");
            }
            return value;
        }

        private static Path folder(String value) {
            Path folder = Path.of(value);
            if (!Files.isDirectory(folder)) {
                throw new Misuse("There is no folder " + value + ".");
            }
            return folder;
        }

        CheckOptions done() {
            return new CheckOptions(files, format, failOn, flow, team, reps, folders);
        }
    }
}
