package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.Outcome;
import makegood.slack.Endings.Telling;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;

/** What Slack is told when a call ends, and when its outcome is set again. */
class EndingsTest {

    private final Ended open = ended(5, null);
    private final Ended lost = ended(6, Outcome.LOST);
    private final Ended lostAgain = ended(7, Outcome.LOST);
    private final Ended won = ended(8, Outcome.WON_BACK);
    private final List<CallEvent> events = List.of(open, lost, lostAgain, won);

    @Test
    void tellsTheSummaryOfTheFirstEnd() {
        assertThat(Endings.of(events, List.of(open))).isEqualTo(Telling.SUMMARY);
    }

    @Test
    void tellsTheSummaryToWhoHearsOfSeveralEndsAtOnce() {
        assertThat(Endings.of(events, List.of(open, lost, lostAgain))).isEqualTo(Telling.SUMMARY);
    }

    @Test
    void tellsALaterOutcomeByItself() {
        assertThat(Endings.of(events, List.of(lost))).isEqualTo(Telling.OUTCOME);
        assertThat(Endings.of(events, List.of(lost, lostAgain))).isEqualTo(Telling.OUTCOME);
        assertThat(Endings.of(events, List.of(won))).isEqualTo(Telling.OUTCOME);
    }

    @Test
    void tellsNoOutcomeTwice() {
        assertThat(Endings.of(events, List.of(lostAgain))).isEqualTo(Telling.NOTHING);
    }

    private static Ended ended(int seq, @Nullable Outcome outcome) {
        return new Ended(
                new CallEvent.Stamp(
                        "call", seq, OffsetDateTime.parse("2026-11-23T09:00:00Z"), "rep", null),
                outcome);
    }
}
