package makegood.bench;

import makegood.evaluation.ear.Product;
import makegood.phrasebook.Phrasebook;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.ahocorasick.trie.Trie;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One text of up to a million characters, held against all patterns at once, by processor time: full of the phrases in
 * question, ordinary, and without a single mark, so that all of it is one sentence.
 */
final class LongTextSpeed {

    private static final int LARGEST = 1 << 20;
    private static final int SMALLEST = 1 << 17;
    private static final int ROUNDS = 5;

    private static final List<String> TALK =
            List.of(
                    "I looked into order %d this morning and the driver is on his way.",
                    "That was the courier, it's against our policy number %d.",
                    "No problem, I'll try to ring you at %d as soon as I can.",
                    "What happened on the day that you got letter %d from us?");

    private static final List<String> ORDINARY =
            List.of(
                    "I looked into order %d this morning and the driver is on his way.",
                    "You told us about the two boxes on page %d, and they came on Monday.",
                    "What happened on the day that you got letter %d from us?",
                    "Thank you for line %d, I have written it down as you said it.");

    private enum Shape {
        PHRASES(TALK, false),
        ORDINARY_TALK(ORDINARY, false),
        ONE_SENTENCE(TALK, true);

        private final List<String> talk;
        private final boolean unmarked;

        Shape(List<String> talk, boolean unmarked) {
            this.talk = talk;
            this.unmarked = unmarked;
        }

        String text(int size) {
            StringBuilder text = new StringBuilder(size + 100);
            for (int i = 0; text.length() < size; i++) {
                String line = talk.get(i % talk.size()).formatted(i);
                text.append(unmarked ? line.replaceAll("[.,?]", "").toLowerCase(Locale.ROOT) : line)
                        .append(' ');
            }
            return text.substring(0, size);
        }
    }

    /** The phrases that {@link PhrasebookSpeed} asks of {@code java.util.regex}, each by itself. */
    private static final Trie PHRASES =
            Trie.builder()
                    .ignoreCase()
                    .onlyWholeWords()
                    .addKeywords(
                            "no problem",
                            "no worries",
                            "calm down",
                            "let me try",
                            "i'll try",
                            "we'll try",
                            "against our policy",
                            "against the policy",
                            "are you sure",
                            "what you should do",
                            "as soon as i can",
                            "as soon as we can",
                            "any other problems",
                            "any other questions",
                            "sorry you feel",
                            "sorry that you feel",
                            "that's not what happened",
                            "thats not what happened",
                            "we'll do better",
                            "well do better",
                            "love to have you back")
                    .build();

    private final Product product = new Product();
    private final Phrasebook patterns =
            product.phrasebook(rule -> true, PhrasebookSpeed::withoutLike);
    private int found;

    static void run() {
        new LongTextSpeed().measure();
    }

    private void measure() {
        System.out.println(
                "| text | characters | read, ms | 18 rules' patterns, ms | java.util.regex, ms |"
                        + " Aho-Corasick, ms |\n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: |");
        for (Shape shape : Shape.values()) {
            row(shape, SMALLEST);
            for (int size = SMALLEST; size <= LARGEST; size *= 2) {
                System.out.println(row(shape, size));
            }
        }
        System.out.println("\n" + found + " found, so that nothing is left out as unused.");
    }

    private String row(Shape shape, int size) {
        String text = shape.text(size);
        Utterance read = product.reader().read(Speaker.REP, text);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.1f | %.1f |",
                shape.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                size,
                millis(() -> product.reader().read(Speaker.REP, text).sentences().size()),
                millis(() -> patterns.check(read, new PhrasebookSpeed.AllGuards()).size()),
                millis(() -> regex(text)),
                millis(() -> PHRASES.parseText(text).size()));
    }

    private static int regex(String text) {
        return (int)
                PhrasebookSpeed.REGEX.stream()
                        .mapToLong(each -> each.matcher(text).results().count())
                        .sum();
    }

    /** The least of some rounds: what else the machine does can only add. */
    private double millis(Supplier<Integer> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            found += work.get();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least / 1e6;
    }
}
