package makegood.bench;

import makegood.condition.Situation;
import makegood.evaluation.ear.Product;
import makegood.evaluation.label.Rules;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.Warning;
import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checking a draft of twenty words, no draft twice. */
@State(Scope.Thread)
public class PhrasebookSpeed {

    private static final Set<String> SIX =
            Set.of(
                    "no-problem",
                    "calm-down",
                    "let-me-try",
                    "against-policy",
                    "are-you-sure",
                    "flat-no");

    /** The stock phrases of the rules, as one would write them down without the product. */
    static final List<Pattern> REGEX =
            List.of(
                            "\\bno (?:problem|worries)\\b",
                            "\\bcalm down\\b",
                            "\\b(?:let me|i'll|we'll) try\\b",
                            "\\bagainst (?:our|the) policy\\b",
                            "\\bare you sure\\b",
                            "\\bwhat you should do\\b",
                            "\\bas soon as (?:i|we) can\\b",
                            "\\bany other (?:problems|questions)\\b",
                            "\\bsorry (?:you|that you) feel\\b",
                            "\\bthat'?s not what happened\\b",
                            "\\bwe'?ll do better\\b",
                            "\\blove to have you back\\b")
                    .stream()
                    .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE))
                    .toList();

    private static final Pattern COMPARED =
            Pattern.compile("(?:un)?like(?:-from)?:|signs(?:-from)?:|hunch:");

    private final Situation somewhere = new AllGuards();
    private Product product;
    private Phrasebook patterns;
    private Phrasebook sixPatterns;
    private int next;

    static void run() throws RunnerException {
        Jmh.run(
                PhrasebookSpeed.class,
                "patternsAlone/sixRulesPatternsAlone",
                "patternsAlone/javaRegex",
                "withLike/bareForward");
        System.out.println(
                "Goals: under 200 µs without `like:`; with it under 1.3 × the bare forward; 18"
                        + " rules under 2 × 6 rules; a long text in linear time.");
        LongTextSpeed.run();
    }

    @Setup
    public void set() {
        product = new Product();
        patterns = product.phrasebook(rule -> true, PhrasebookSpeed::withoutLike);
        sixPatterns = product.phrasebook(SIX::contains, PhrasebookSpeed::withoutLike);
        if (patterns.rules().size() != 18 || sixPatterns.rules().size() != 6) {
            throw new IllegalStateException("rules have faults: " + product.faults());
        }
    }

    /** Reading included, as a draft comes. */
    @Benchmark
    public List<Warning> withLike() {
        return product.phrasebook().check(product.reader().read(Speaker.REP, draft()), somewhere);
    }

    @Benchmark
    public List<Warning> patternsAlone() {
        return patterns.check(product.reader().read(Speaker.REP, draft()), somewhere);
    }

    @Benchmark
    public List<Warning> sixRulesPatternsAlone() {
        return sixPatterns.check(product.reader().read(Speaker.REP, draft()), somewhere);
    }

    @Benchmark
    public Utterance readAlone() {
        return product.reader().read(Speaker.REP, draft());
    }

    @Benchmark
    public Meaning bareForward() {
        return product.embedder().embed(draft());
    }

    @Benchmark
    public long javaRegex() {
        String draft = draft();
        return REGEX.stream().filter(each -> each.matcher(draft).find()).count();
    }

    private String draft() {
        next++;
        return "I looked into order "
                + next
                + " this morning and what I can do for you today is send the driver back with the"
                + " right boxes";
    }

    /** A rule's file without what is compared by embedding; its sign patterns go with it. */
    static String withoutLike(String yaml) {
        StringBuilder kept = new StringBuilder();
        boolean dropping = false;
        for (String line : yaml.lines().toList()) {
            if (!line.startsWith(" ") && !line.isBlank()) {
                dropping = COMPARED.matcher(line).lookingAt();
            }
            kept.append(dropping ? "" : line + "\n");
        }
        return kept.toString();
    }

    static final class AllGuards extends Situation.Blank {
        @Override
        public Set<String> guards() {
            return Rules.GUARDS;
        }
    }
}
