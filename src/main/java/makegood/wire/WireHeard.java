package makegood.wire;

import makegood.listening.Money;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** What was heard, on the wire: every quote an exact substring of the utterance's text. */
public final class WireHeard {

    private WireHeard() {}

    /** @param quote null after the rep's words, and where no words show it */
    record Anger(
            double score,
            int level,
            @OneOf(makegood.listening.Anger.Trend.class) String trend,
            int peak,
            @OneOf(makegood.listening.Cause.Type.class) List<String> about,
            @Nullable String quote) {

        static Anger of(makegood.listening.Anger anger) {
            return new Anger(
                    Figures.fourPlaces(anger.score()),
                    anger.level(),
                    anger.trend().key(),
                    anger.peak(),
                    anger.about().stream().map(makegood.listening.Cause.Type::key).toList(),
                    words(anger.quote()));
        }
    }

    record Cause(@OneOf(makegood.listening.Cause.Type.class) String type, String quote) {

        static Cause of(makegood.listening.Cause cause) {
            return new Cause(cause.type().key(), cause.quote().text());
        }
    }

    record Remedy(
            @OneOf(makegood.listening.Remedy.Type.class) String type,
            String quote,
            @Nullable String amount,
            @Nullable Sum value,
            @Nullable String deadline,
            @Nullable String who,
            @OneOf(makegood.listening.Remedy.Status.class) String status) {

        static Remedy of(makegood.listening.Remedy remedy) {
            return new Remedy(
                    remedy.type().key(),
                    remedy.quote().text(),
                    words(remedy.amount()),
                    Sum.of(remedy.value()),
                    words(remedy.deadline()),
                    words(remedy.who()),
                    remedy.status().key());
        }
    }

    record Impact(String quote, @Nullable String amount, @Nullable Sum value) {

        static @Nullable Impact of(makegood.listening.@Nullable Impact impact) {
            return impact == null
                    ? null
                    : new Impact(
                            impact.quote().text(), words(impact.amount()), Sum.of(impact.value()));
        }
    }

    record Signal(@OneOf(makegood.listening.Signal.Type.class) String type, String quote) {

        static Signal of(makegood.listening.Signal signal) {
            return new Signal(signal.type().key(), signal.quote().text());
        }
    }

    /**
     * @param quote as it was said, also where it was put right since
     * @param which of the promises that were heard in the utterance, from 0: by it one is put right; null for one that only a
     *     model found
     * @param corrected whether somebody has put it right
     */
    public record Commitment(
            String quote,
            String what,
            @Nullable String when,
            @Nullable OffsetDateTime due,
            @Nullable Integer which,
            boolean corrected) {

        static Commitment of(makegood.listening.Commitment promise) {
            return new Commitment(
                    promise.quote().text(),
                    promise.what(),
                    words(promise.when()),
                    promise.due(),
                    which(promise),
                    promise.isCorrected());
        }

        public static @Nullable Integer which(makegood.listening.Commitment promise) {
            return promise.which() == makegood.listening.Commitment.UNHEARD
                    ? null
                    : promise.which();
        }
    }

    /** @param currency ISO 4217; null where the words name none */
    record Sum(BigDecimal number, @Nullable String currency) {

        static @Nullable Sum of(@Nullable Money money) {
            return money == null ? null : new Sum(money.number(), money.currency());
        }
    }

    static @Nullable String words(@Nullable Quote quote) {
        return quote == null ? null : quote.text();
    }
}
