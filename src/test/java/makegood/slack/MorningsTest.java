package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import makegood.letter.AgreedCall;
import makegood.letter.Task;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.Role;
import makegood.slack.OpenPromises.Promised;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The morning of each person, in their own time zone. */
class MorningsTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final SlackUser ANN = new SlackUser("T1", "U0ANN");

    private final People people = mock(People.class);
    private final Links links = mock(Links.class);
    private final Belongings belongings = mock(Belongings.class);
    private final OpenPromises promises = mock(OpenPromises.class);
    private final Announcer announcer = mock(Announcer.class);
    private final Once once = mock(Once.class);
    private final Outbox outbox = mock(Outbox.class);

    @BeforeEach
    void annPromisedACallOnTuesdayAtTen() {
        when(people.all()).thenReturn(List.of(new Person("ann", Role.REP)));
        when(links.of("ann")).thenReturn(List.of(ANN));
        when(belongings.zone(ANN)).thenReturn(CHICAGO);
        when(announcer.channelsOf("ann", Topic.PROMISES)).thenReturn(Set.of("C1"));
        when(once.first(anyString())).thenReturn(true);
        when(outbox.post(any(), any(), any()))
                .thenReturn(new Reply<>(new ChatPostMessageResponse(), ""));
        when(promises.of("ann")).thenReturn(List.of(promised(AgreedCall.TUESDAY_AT_TEN)));
    }

    @Test
    void tellsInTheMorningOfTheDayWhereThePersonIs() {
        at("2026-11-24T08:03:00-06:00").look();

        verify(outbox).post(eq("C1"), isNull(), any());
        verify(once).first("promises 2026-11-24 C1 ann");
    }

    @Test
    void tellsItAtTheNextLookWhereSlackWasAway() {
        when(outbox.post(any(), any(), any()))
                .thenReturn(new Reply<>(null, Reply.AWAY))
                .thenReturn(new Reply<>(null, "not_in_channel"));

        at("2026-11-24T08:03:00-06:00").look();
        verify(once).forget("promises 2026-11-24 C1 ann");

        at("2026-11-24T08:08:00-06:00").look();
        verify(once).forget(anyString());
    }

    @Test
    void waitsForTheMorning() {
        at("2026-11-24T07:55:00-06:00").look();

        verify(outbox, never()).post(any(), any(), any());
    }

    @Test
    void tellsNothingWhenTheMorningIsOver() {
        at("2026-11-24T15:00:00-06:00").look();

        verify(outbox, never()).post(any(), any(), any());
    }

    @Test
    void tellsItOnceADay() {
        when(once.first(anyString())).thenReturn(false);

        at("2026-11-24T08:03:00-06:00").look();

        verify(outbox, never()).post(any(), any(), any());
    }

    @Test
    void tellsNothingTheDayBefore() {
        at("2026-11-23T08:03:00-06:00").look();

        verify(outbox, never()).post(any(), any(), any());
    }

    @Test
    void knowsWhatIsDueAndWhatIsOverdue() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        Promised today = promised(AgreedCall.TUESDAY_AT_TEN);
        Promised before = promised(AgreedCall.TUESDAY_AT_TEN.minusDays(3));
        Promised tomorrow = promised(AgreedCall.TUESDAY_AT_TEN.plusDays(1));
        Promised some = promised(null);

        assertThat(Mornings.due(List.of(before, today, tomorrow, some), tuesday, CHICAGO))
                .containsExactly(before, today);
    }

    private Mornings at(String time) {
        Instant now = OffsetDateTime.parse(time).toInstant();
        return new Mornings(
                people,
                links,
                belongings,
                promises,
                announcer,
                once,
                outbox,
                new SlackSettings(
                        "s",
                        "x",
                        "",
                        null,
                        true,
                        LocalTime.of(8, 0),
                        URI.create("https://slack.com/api/")),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Promised promised(OffsetDateTime due) {
        return new Promised(
                "c-1",
                new Task(
                        "c-1-3-1",
                        "Call Dana",
                        "ann",
                        "I will call.",
                        null,
                        due,
                        3,
                        0,
                        false,
                        false));
    }
}
