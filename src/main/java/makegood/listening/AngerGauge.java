package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Measures the customer's anger after an utterance, in the light of how angry they were. */
final class AngerGauge {

    private static final Lexicon WORDS = Lexicon.read("anger");

    private AngerGauge() {}

    static Anger measure(Line line, List<Range> clauses, List<Cause> causes, Earlier earlier) {
        double score = score(line, earlier);
        int level = score < 0.2 ? 0 : score < 0.5 ? 1 : score < 0.85 ? 2 : 3;
        return new Anger(
                score,
                level,
                trend(score, earlier.scores()),
                Math.max(level, earlier.anger().peak()),
                about(causes, level, earlier),
                level == 0 ? null : quote(line, clauses));
    }

    private static double score(Line line, Earlier earlier) {
        double sum = -1.2;
        for (int weight = 1; weight <= 3; weight++) {
            sum += weight * 0.6 * Math.min(3, WORDS.find("" + weight, line, line.all()).size());
        }
        sum -= 0.8 * Math.min(3, WORDS.find("0", line, line.all()).size());
        sum += line.utterance().text().chars().filter(mark -> mark == '!').limit(3).count() * 0.3;
        double now = 1 / (1 + Math.exp(-sum));
        return earlier.scores().isEmpty() ? now : 0.65 * now + 0.35 * earlier.scores().getFirst();
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
        return best == null ? null : line.quote(best);
    }
}
