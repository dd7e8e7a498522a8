package makegood.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions of our own with the passage that should come first. */
public final class Questions {

    private static final Path FILE = Path.of("src/test/resources/playbook/questions.tsv");

    private Questions() {}

    /** Every question; {@code held} ones were not looked at while the threshold was fitted. */
    public static List<Question> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(parts -> new Question(parts[0].equals("held"), parts[1], parts[2]))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @param passage {@code page#section}; {@code -} where the playbook does not cover it */
    public record Question(boolean held, String text, String passage) {

        public boolean covered() {
            return !passage.equals("-");
        }

        /** Whether this is the passage that should come first. */
        public boolean wants(Passage found) {
            return covered()
                    && found.flow() == null
                    && found.title().endsWith(": " + passage.substring(passage.indexOf('#') + 1));
        }
    }
}
