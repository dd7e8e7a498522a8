package makegood.scorecard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a figure answers a question.
 *
 * @param of which moves or rules are counted
 * @param atLeast yes from there on; null where it does not matter
 * @param atMost yes up to there; null where it does not matter
 * @param fiveAt where the answer is 5; null for a yes or no
 * @param oneAt where the answer is 1; null for a yes or no
 */
public record Automatic(
        Figure figure,
        List<String> of,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @Nullable Double fiveAt,
        @Nullable Double oneAt) {

    private static final int STEPS = 4;

    public Automatic {
        of = List.copyOf(of);
    }

    /** {@code yes}, {@code no}, or {@code 1} to {@code 5}. */
    String answer(double value) {
        if (fiveAt != null && oneAt != null) {
            double share = (value - oneAt) / (fiveAt - oneAt);
            return String.valueOf(1 + Math.round(STEPS * Math.clamp(share, 0, 1)));
        }
        boolean yes = (atLeast == null || value >= atLeast) && (atMost == null || value <= atMost);
        return yes ? "yes" : "no";
    }
}
