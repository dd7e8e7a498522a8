package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the phrasebook as it stands judges written phrases that it has not learnt from: {@code RULE.txt} in the folder that
 * is named, a line beginning with {@code +} for a breach and with {@code -} for a near-miss. Prints a line a rule, and what
 * was missed or wrongly found.
 */
public final class PhraseMeasure {

    private PhraseMeasure() {}

    public static void main(String[] arguments) throws IOException {
        Phrasebook book = Books.shipped(new Findings());
        List<String> lines = new ArrayList<>();
        for (Path file : HunchSamples.files(Path.of(arguments[0]), ".txt")) {
            lines.add(line(book, file));
        }
        lines.forEach(System.out::println);
    }

    private static String line(Phrasebook book, Path file) throws IOException {
        String rule = file.getFileName().toString().replace(".txt", "");
        int[] counts = new int[4];
        for (String line : Files.readAllLines(file)) {
            boolean breach = line.startsWith("+ ");
            List<String> found =
                    book
                            .check(Books.READER.read(Speaker.REP, line.substring(2)), new Guarded())
                            .stream()
                            .map(Warning::rule)
                            .toList();
            boolean alarm = found.contains(rule);
            counts[breach ? 0 : 2]++;
            counts[breach ? 1 : 3] += alarm ? 1 : 0;
            if (alarm != breach) {
                System.out.println(
                        rule + (breach ? " missed: " : " false: ") + line + "  " + found);
            }
        }
        return "%-20s  found %3d of %3d breaches, alarms at %3d of %3d near-misses"
                .formatted(rule, counts[1], counts[0], counts[3], counts[2]);
    }

    private static final class Guarded extends Situation.Blank {
        @Override
        public Set<String> guards() {
            return RuleMeasure.GUARDS;
        }
    }
}
