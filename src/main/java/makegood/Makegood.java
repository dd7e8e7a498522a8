package makegood;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.io.PrintStream;
import java.util.List;

/** Starts the product, or looks over its files: {@code lint}. */
@SpringBootApplication
public class Makegood {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("lint")) {
            List<String> rest = List.of(args).subList(1, args.length);
            PrintStream out = System.out;
            // Libraries log to the standard output while they load; a SARIF log must be nothing
            // else.
            System.setOut(System.err);
            System.exit(LintCommand.run(rest, out, System.err));
        }
        SpringApplication.run(Makegood.class, args);
    }
}
