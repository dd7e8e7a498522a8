package makegood.scorecard;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How one manager scored a call by one form.
 *
 * @param version of the form that was answered
 * @param total 0..1; null where no answer has a weight
 */
public record Score(
        String scorer,
        String version,
        OffsetDateTime at,
        @Nullable Double total,
        List<Answer> answers) {

    /**
     * @param proposed by the figures then; null where they had nothing to say
     * @param answer null where it is a text, or was left out
     * @param words a text's, else empty
     */
    public record Answer(
            String question, @Nullable String proposed, @Nullable String answer, String words) {}

    /** What the rep says to it. @param reply {@code acknowledged} or {@code disputed} */
    public record Reply(String rep, String reply, String words, OffsetDateTime at) {}

    /**
     * What the rep said to a score that stands no more.
     *
     * @param reply as a {@link Reply}'s
     * @param at when the rep said it
     * @param total 0..1, the mean of the scores that it was said to; null where no answer had a weight
     * @param by the manager who scored anew
     * @param settledAt when they did
     */
    public record Settled(
            String rep,
            String reply,
            String words,
            OffsetDateTime at,
            @Nullable Double total,
            String by,
            OffsetDateTime settledAt) {}
}
