package makegood;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import java.util.List;

/** Starts the product, or looks over its files: {@code lint}. */
@SpringBootApplication
public class Makegood {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("lint")) {
            List<String> rest = List.of(args).subList(1, args.length);
            System.exit(LintCommand.run(rest, System.out, System.err));
        }
        SpringApplication.run(Makegood.class, args);
    }
}
