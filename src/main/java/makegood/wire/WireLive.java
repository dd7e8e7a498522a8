package makegood.wire;

import makegood.coach.NextStep;
import makegood.desk.Alert;
import makegood.desk.LiveRow;
import makegood.listening.Anger;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Calls in progress, on the wire. */
public final class WireLive {

    private WireLive() {}

    /**
     * A call at one glance.
     *
     * @param status {@code live} or {@code ended}
     * @param curve levels of anger after the customer's utterances, oldest first
     * @param step that stands; null where none does
     */
    public record Row(
            String callId,
            int seq,
            String status,
            String rep,
            String customer,
            @Nullable String company,
            OffsetDateTime startedAt,
            OffsetDateTime lastAt,
            String flow,
            @Nullable Step step,
            Mood anger,
            List<Integer> curve,
            @Nullable Words last,
            @Nullable OffsetDateTime helpAskedAt) {

        public static Row of(LiveRow row) {
            LiveRow.Words last = row.last();
            return new Row(
                    row.callId(),
                    row.seq(),
                    row.ended() ? "ended" : "live",
                    row.rep(),
                    row.customer().name(),
                    row.customer().company(),
                    row.startedAt(),
                    row.lastAt(),
                    row.flow(),
                    row.next() == null ? null : Step.of(row.next()),
                    new Mood(row.anger().level(), row.anger().trend().key(), row.anger().peak()),
                    row.curve(),
                    last == null ? null : new Words(last.speaker().key(), last.text()),
                    row.helpAskedAt());
        }
    }

    record Step(String step, @Nullable String move) {

        static Step of(NextStep next) {
            return new Step(next.step(), next.move() == null ? null : next.move().key());
        }
    }

    public record Mood(int level, @OneOf(Anger.Trend.class) String trend, int peak) {}

    record Words(@OneOf(Speaker.class) String speaker, String text) {}

    /** What is pushed to managers. @param calls that have changed since the last message */
    public record Changed(String kind, List<Row> calls) {

        public static Changed of(List<Row> calls) {
            return new Changed("calls", calls);
        }
    }

    /**
     * What is pushed when a call needs a manager.
     *
     * @param words what was said; null where no words brought it
     * @param maxCredit what the rep may grant alone; null where it is not about that
     */
    public record Alarm(
            String kind,
            String alert,
            String callId,
            int seq,
            OffsetDateTime at,
            String rep,
            String customer,
            @Nullable String words,
            @Nullable BigDecimal maxCredit,
            @Nullable String currency) {

        public static Alarm of(Alert alert) {
            return new Alarm(
                    "alert",
                    alert.kind().key(),
                    alert.callId(),
                    alert.seq(),
                    alert.at(),
                    alert.rep(),
                    alert.customer(),
                    alert.words(),
                    alert.limit() == null ? null : alert.limit().maxCredit(),
                    alert.limit() == null ? null : alert.limit().currency());
        }
    }
}
