package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-12-05",
        "Europe/Berlin, 2026-12-05",
        "Asia/Kolkata, 2026-12-05",
        "Australia/Sydney, 2026-12-05",
        "America/Chicago, 2027-05-12",
        "America/Indiana/Knox, 2027-05-12",
        "Asia/Manila, 2027-05-12",
    })
    void readsADateInFiguresAsTheyDoWhereTheCustomerIs(String zone, LocalDate day) {
        Moment moment = named("We'll pay on 5/12.");

        OffsetDateTime due = moment.due(FRIDAY.atZoneSameInstant(ZoneId.of(zone)));

        assertThat(due).isNotNull();
        assertThat(due.toLocalDate()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Toronto", "UTC", "+02:00"})
    void fixesNoDateInFiguresWhereBothReadingsAreUsual(String zone) {
        ZonedDateTime said = FRIDAY.atZoneSameInstant(ZoneId.of(zone));

        assertThat(named("We'll pay on 5/12.").due(said)).isNull();
        assertThat(named("We'll pay on 25/12.").due(said)).isNotNull();
        assertThat(named("We'll pay on 12/12.").due(said)).isNotNull();
    }

    @Test
    void countsFromADateInFiguresAsItIsRead() {
        Moment moment = named("We'll pay a week from 5/12/2027.");

        assertThat(moment.due(FRIDAY.atZoneSameInstant(ZoneId.of("Europe/London"))))
                .isEqualTo("2027-12-12T17:00Z");
        assertThat(moment.due(FRIDAY.atZoneSameInstant(ZoneId.of("America/Chicago"))))
                .isEqualTo("2027-05-19T17:00-05:00");
        assertThat(moment.due(FRIDAY.atZoneSameInstant(ZoneId.of("UTC")))).isNull();
    }

    private static Moment named(String said) {
        Line line = Spoken.line(said);
        return DueDates.find(line, line.all()).getFirst().moment();
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
