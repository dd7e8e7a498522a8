package makegood;

import makegood.shell.CheckCommand;
import makegood.shell.LintCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Starts the product; or looks over its files, {@code lint}, or texts, {@code check}. */
@SpringBootApplication
public class Makegood {

    private static final List<String> COMMANDS = List.of("lint", "check");
    private static final Set<String> HELP = Set.of("help", "--help", "-h");
    private static final int MISUSED = 2;

    public static void main(String[] args) {
        String command = args.length == 0 || args[0].startsWith("-") ? "" : args[0];
        if (args.length > 0 && HELP.contains(args[0])) {
            System.out.println(help());
            return;
        }
        if (command.isEmpty()) {
            SpringApplication product = new SpringApplication(Makegood.class);
            product.addInitializers(OrderlyExit::onSignals);
            product.run(args);
            return;
        }
        if (!COMMANDS.contains(command)) {
            System.err.println(unknown(command));
            System.exit(MISUSED);
        }
        List<String> rest = List.of(args).subList(1, args.length);
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // Libraries log and print to the standard output while they load; a SARIF log must be
        // nothing else, and a person has nothing from the rest.
        System.setOut(System.err);
        LoggingSystem.get(Makegood.class.getClassLoader()).beforeInitialize();
        System.exit(
                command.equals("lint")
                        ? LintCommand.run(rest, out, System.err)
                        : CheckCommand.run(rest, System.in, out, System.err));
    }

    private static String help() {
        return """
        java -jar makegood.jar [--SETTING=VALUE …]   starts the server, at http://127.0.0.1:8080
        java -jar makegood.jar lint [FILE …]         looks over flows and rules before they are published
        java -jar makegood.jar check FILE …          tells what a rep should not say, in texts and transcripts

        Nothing has to be set; docs/configuration.md has all settings. lint and check say how they are used
        when a file is missing.\
        """;
    }

    /** A mistyped command starts no server. */
    private static String unknown(String command) {
        return "There is no command \""
                + command
                + "\". The commands are: "
                + String.join(", ", COMMANDS)
                + ". Without one the server starts; its settings begin with --; --help tells more.";
    }
}
