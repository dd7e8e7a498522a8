package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How long ago a line was said is its sender's to tell, and what time it is now the server's. */
class TickerTest {

    private static final Ticker TICKER =
            new Ticker(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:20Z, 2026-11-23T08:59:40Z",
        "2026-11-20T08:00:00Z, 2026-11-23T08:00:00Z, 2026-11-20T09:00:00Z",
        "2026-11-23T10:00:00+02:00, 2026-11-23T10:00:00+02:00, 2026-11-23T11:00:00+02:00",
    })
    void reckonsFromNowHowLongAgoItWasSaid(
            OffsetDateTime at, OffsetDateTime sentAt, OffsetDateTime said) {
        assertThat(TICKER.at(new Sender("ann", "c", at, sentAt))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:20Z, 2026-11-23T08:00:00Z",
        "2000-01-01T00:00:00Z, 2199-01-01T00:00:00Z",
    })
    void takesAnImpossibleWhileForNone(OffsetDateTime at, OffsetDateTime sentAt) {
        assertThat(TICKER.at(new Sender("ann", "c", at, sentAt))).isEqualTo(TICKER.now());
    }

    @Test
    void takesATimeAsItIsWhereNothingTellsWhenItWasSent() {
        OffsetDateTime at = OffsetDateTime.parse("2026-01-05T09:00:00Z");

        assertThat(TICKER.at(new Sender("ann", "c", at))).isEqualTo(at);
    }
}
