package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times go by the customer's clock, also where it has been put back by the day that is meant. */
class MomentTest {

    /** The Friday before the clocks go back in Berlin. */
    private static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-10-23T08:30Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "I'll call you on Monday at ten., 2026-10-26T10:00+01:00",
        "I'll call you tomorrow at ten., 2026-10-24T10:00+02:00",
        "I'll have it done within two working days., 2026-10-27T17:00+01:00",
        "I'll call you in a week., 2026-10-30T10:30+01:00",
        "I'll call you in an hour., 2026-10-23T11:30+02:00",
    })
    void namesTheHourThatTheClockWillShow(String said, String due) {
        Line line = Spoken.line(said);
        Earlier before = Earlier.none(FRIDAY).at(FRIDAY, BERLIN);

        Moment moment = DueDates.find(line, line.all()).getFirst().moment();

        assertThat(moment.due(before.at())).isEqualTo(OffsetDateTime.parse(due));
    }

    @Test
    void promisesByTheCustomersClock() {
        Earlier before = Earlier.none(FRIDAY).at(FRIDAY, BERLIN);

        Observation heard =
                new Listener(Spoken.EMBEDDER)
                        .listen(Spoken.rep("I'll call you on Monday at ten."), before);

        assertThat(heard.commitments().getFirst().due())
                .isEqualTo(OffsetDateTime.parse("2026-10-26T10:00+01:00"));
    }
}
