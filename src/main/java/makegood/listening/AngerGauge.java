package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures the customer's anger after an utterance: by the words alone where nothing was said before them, else by the
 * words, the turns before and how angry they were.
 */
final class AngerGauge {

    private static final Lexicon WORDS = Lexicon.read("anger");
    private static final Lexicon CONTACT = Lexicon.read("contact");

    private static final String OUTRIGHT = "plain";

    /** Words that by themselves are this unlikely to be angry. */
    private static final double CALM_WORDS = 0.35;

    private static final double[] CALM = {0.9, 0.1, 0, 0};

    /** Praise in longer words leads up to something. */
    private static final int SHORT = 14;

    /** As likely as not. */
    private static final double EVEN = 0.45;

    private final Head alone;
    private final Head situated;
    private final Head inTalk;

    AngerGauge(Heads heads) {
        this.alone = heads.head("anger-alone");
        this.situated = heads.head("anger-situated");
        this.inTalk = heads.head("anger-in-talk");
    }

    Anger measure(
            Line line,
            List<Range> clauses,
            Situated situation,
            List<Cause> causes,
            Earlier earlier) {
        double[] levels = levels(line, situation, earlier);
        boolean sneers =
                clauses.stream()
                        .anyMatch(clause -> SignalFinder.holds(Signal.Type.SARCASM, line, clause));
        if (sneers) {
            levels = atLeastAnnoyed(levels);
        }
        double score = angry(levels);
        int level = likeliest(levels);
        if (CONTACT.holds("small", line, line.all())
                || !sneers
                        && causes.stream().noneMatch(cause -> cause.type().isOurs())
                        && isPraise(line)) {
            score = Math.min(score, before(earlier));
            level = Math.min(level, earlier.anger().level());
        }
        return new Anger(
                score,
                level,
                trend(score, earlier.scores()),
                Math.max(level, earlier.anger().peak()),
                about(causes, level, earlier),
                level == 0 ? null : quote(line, clauses));
    }

    /** Of 143 turns of the training calls that are a yes, a thank-you or a farewell and no more, four are angrier than the one before. */
    private static double before(Earlier earlier) {
        return earlier.scores().isEmpty() ? CALM_WORDS : earlier.scores().getFirst();
    }

    /** "No, you were great": it makes nobody angrier, whatever the talk before it. */
    private static boolean isPraise(Line line) {
        return line.size() <= SHORT
                && !WORDS.holds(OUTRIGHT, line, line.all())
                && line.sentences().stream()
                        .anyMatch(sentence -> WORDS.holds("praise", line, sentence))
                && IntStream.range(0, line.size()).noneMatch(word -> line.norm(word).equals("but"));
    }

    /** Who comes to the telephone and says who they are, is angry with nobody yet. */
    private static boolean isSomebodyElse(Line line) {
        return CONTACT.holds("new-voice", line, line.all());
    }

    private double[] levels(Line line, Situated situation, Earlier earlier) {
        double[] byWords = alone.judge(situation.alone());
        if (isSomebodyElse(line)) {
            return CALM.clone();
        }
        if (earlier.turns() == 0) {
            return byWords;
        }
        double[] talk =
                inTalk.judge(inTalk(byWords, situated.judge(situation.customer()), earlier));
        if (WORDS.holds(OUTRIGHT, line, line.all())) {
            return angrier(byWords, talk);
        }
        return angry(byWords) < CALM_WORDS && earlier.anger().level() < 2
                ? atMostAnnoyed(talk)
                : talk;
    }

    /** Who says that they are furious, is: the talk before may only add to it. */
    private static double[] angrier(double[] byWords, double[] talk) {
        return angry(byWords) > angry(talk) ? byWords : talk;
    }

    /** The talk before can't make calm words of a calm customer angry ones: what goes beyond an even chance is taken for annoyance. */
    private static double[] atMostAnnoyed(double[] talk) {
        double taken = Math.max(0, angry(talk) - EVEN) / Math.max(angry(talk), EVEN);
        return new double[] {
            talk[0], talk[1] + taken * angry(talk), talk[2] * (1 - taken), talk[3] * (1 - taken)
        };
    }

    /** Who sneers in so many words is not calm, however light the words are. */
    private static double[] atLeastAnnoyed(double[] levels) {
        return levels[0] > levels[1]
                ? new double[] {levels[1], levels[0], levels[2], levels[3]}
                : levels;
    }

    private static double angry(double[] levels) {
        return levels[2] + levels[3];
    }

    /** What the two first judgements say, and how angry they have been so far. */
    static Evidence inTalk(double[] byWords, double[] situated, Earlier earlier) {
        List<Double> before = earlier.scores();
        double mean = before.stream().mapToDouble(score -> score).average().orElse(0.4);
        return new Evidence()
                .numbers(Math.log(situated[0] + 1e-3), Math.log(situated[1] + 1e-3))
                .numbers(Math.log(situated[2] + 1e-3), Math.log(situated[3] + 1e-3))
                .numbers(odds(byWords))
                .numbers(
                        before.isEmpty() ? 0.4 : before.getFirst(),
                        before.size() > 1 ? before.get(1) : mean,
                        mean)
                .numbers(
                        earlier.anger().level() / 2.0,
                        earlier.anger().peak() / 2.0,
                        before.isEmpty() ? 1 : 0);
    }

    private static double odds(double[] levels) {
        return Math.log((angry(levels) + 1e-3) / (levels[0] + levels[1] + 1e-3));
    }

    private static int likeliest(double[] levels) {
        int best = 0;
        for (int i = 1; i < levels.length; i++) {
            best = levels[i] > levels[best] ? i : best;
        }
        return best;
    }

    /** Over the customer's last three utterances, this one included. */
    static Anger.Trend trend(double score, List<Double> before) {
        if (before.isEmpty()) {
            return Anger.Trend.STEADY;
        }
        double from = before.size() > 1 ? before.get(1) : before.getFirst();
        double change = score - from;
        return change > 0.12
                ? Anger.Trend.RISING
                : change < -0.12 ? Anger.Trend.FALLING : Anger.Trend.STEADY;
    }

    private static List<Cause.Type> about(List<Cause> causes, int level, Earlier earlier) {
        List<Cause.Type> about = new ArrayList<>();
        if (level > 0) {
            causes.forEach(cause -> about.add(cause.type()));
        }
        earlier.anger().about().stream().filter(type -> !about.contains(type)).forEach(about::add);
        return about;
    }

    /** The clause with the weightiest words. */
    private static @Nullable Quote quote(Line line, List<Range> clauses) {
        Range best = null;
        int most = 0;
        for (Range clause : clauses) {
            int weight = 0;
            for (int i = 1; i <= 3; i++) {
                weight += i * WORDS.find("" + i, line, clause).size();
            }
            if (weight > most) {
                most = weight;
                best = clause;
            }
        }
        if (best != null) {
            return line.quote(best);
        }
        return clauses.isEmpty() ? null : line.quote(clauses.getFirst());
    }
}
