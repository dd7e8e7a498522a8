package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The customer's anger after an utterance.
 *
 * @param score 0..1, the probability of level 2 or more
 * @param level 0 calm, 1 annoyed, 2 angry, 3 furious
 * @param trend over the customer's last three utterances
 * @param peak the highest level so far
 * @param about what it is about: causes heard so far that this anger is tied to, newest first
 * @param quote the words that show it; null where none does
 */
public record Anger(
        double score,
        int level,
        Trend trend,
        int peak,
        List<Cause.Type> about,
        @Nullable Quote quote) {

    public static final Anger CALM = new Anger(0, 0, Trend.STEADY, 0, List.of(), null);

    public Anger {
        about = List.copyOf(about);
    }

    /** The same state without the words, as the other speaker's turn repeats it. */
    public Anger repeated() {
        return new Anger(score, level, trend, peak, about, null);
    }

    public enum Trend {
        RISING,
        STEADY,
        FALLING;

        public String key() {
            return Keys.key(this);
        }
    }
}
