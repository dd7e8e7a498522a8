import com.google.googlejavaformat.java.Main;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs google-java-format (AOSP style) over a source tree: {@code check} fails and names the files, {@code format} rewrites them. */
class Format {

    public static void main(String[] args) throws Exception {
        boolean check = args[0].equals("check");
        List<String> call = new ArrayList<>(List.of("--aosp", "--skip-javadoc-formatting"));
        call.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .forEach(call::add);
        }
        PrintWriter out = new PrintWriter(System.out, true);
        int exit =
                new Main(out, new PrintWriter(System.err, true), System.in)
                        .format(call.toArray(new String[0]));
        if (exit != 0 && check) {
            System.err.println(
                    "The files named above are not formatted. Run: ./mvnw -Pformat initialize");
        }
        System.exit(exit);
    }
}
