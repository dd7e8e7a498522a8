package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.authentication.BadCredentialsException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class DoorkeeperTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    // A flood of guesses asks them so often that remembering each would take half a minute.
    private final Clock clock = mock(Clock.class, withSettings().stubOnly());
    private final PeopleStore store = mock(PeopleStore.class, withSettings().stubOnly());
    private final Audit audit = mock(Audit.class);
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private Doorkeeper doorkeeper;

    @BeforeEach
    void begin() {
        when(clock.instant()).thenAnswer(asked -> now);
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        Account ann =
                Account.ofSettings(new Person("ann", Role.REP), "secret", null, null, null, 0);
        when(store.everybody())
                .thenReturn(Everybody.of(1, List.of(ann), List.of(), List.of(), false));
        doorkeeper = new Doorkeeper(SignInLimits.SHIPPED, store, audit, clock);
    }

    private void guesses(String name, String address) {
        doorkeeper.guard(
                name,
                address,
                () -> {
                    throw new BadCredentialsException("wrong");
                });
    }

    private void fails(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> guesses(name, address))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private boolean comesIn(String name, String address) {
        return doorkeeper.guard(name, address, () -> true);
    }

    private long wait(String name, String address) {
        Throwable refused = catchThrowable(() -> comesIn(name, address));
        assertThat(refused).isInstanceOf(LockedOut.class);
        return ((LockedOut) refused).seconds();
    }

    @Test
    void looksAtNoPasswordAfterFiveWrongOnesUntilTheWaitIsOver() {
        fails("ann", HOME, 5);

        assertThat(wait("ann", HOME)).isEqualTo(30);
        now = now.plusSeconds(30);
        assertThat(comesIn("ann", HOME)).isTrue();
    }

    /** As it is where a machine starts with its clock ahead, and the network puts it right. */
    @Test
    void keepsNobodyWaitingLongerWhereTheClockIsSetBack() {
        fails("ann", HOME, 5);
        now = now.minusSeconds(3_600);

        assertThat(wait("ann", HOME)).isEqualTo(30);
        now = now.plusSeconds(30);
        assertThat(comesIn("ann", HOME)).isTrue();
    }

    @Test
    void waitsTwiceAsLongWithEachWrongOneAfterThatAndNeverLongerThanItMay() {
        fails("ann", HOME, 5);
        long waited = 30;

        for (long expected : new long[] {60, 120, 240, 480, 900, 900}) {
            now = now.plusSeconds(waited);
            fails("ann", HOME, 1);
            waited = wait("ann", HOME);
            assertThat(waited).isEqualTo(expected);
        }
    }

    @Test
    void forgetsWhatWasLongAgoAndWhatWasMendedByTheRightOne() {
        fails("ann", HOME, 4);
        now = now.plus(Duration.ofMinutes(16));
        fails("ann", HOME, 4);
        assertThat(comesIn("ann", HOME)).isTrue();
        fails("ann", HOME, 4);

        assertThat(comesIn("ann", HOME)).isTrue();
    }

    @Test
    void waitsTheSameForANameThatNobodyHas() {
        fails("nobody", HOME, 5);

        assertThat(wait("nobody", HOME)).isEqualTo(30);
    }

    @Test
    void keepsNobodyOutWhoCameInFromThereBefore() {
        comesIn("ann", HOME);

        fails("ann", ELSEWHERE, 5);

        assertThat(wait("ann", ELSEWHERE)).isEqualTo(30);
        assertThat(comesIn("ann", HOME)).isTrue();
        fails("ann", HOME, 5);
        assertThat(wait("ann", HOME)).as("the pair has a count of its own").isEqualTo(30);
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        for (int i = 0; i < 50; i++) {
            fails("name-" + i, ELSEWHERE, 1);
        }

        assertThat(wait("ann", ELSEWHERE)).isEqualTo(30);
        assertThat(comesIn("ann", HOME)).isTrue();
    }

    @Test
    void countsANetworkOfIpv6AsOneAddress() {
        for (int i = 0; i < 50; i++) {
            fails("name-" + i, "2001:db8:1:2::" + Integer.toHexString(i), 1);
        }

        assertThat(wait("ann", "2001:db8:1:2:ffff::1")).isEqualTo(30);
        assertThat(comesIn("ann", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void forgetsNobodyWhoIsHereInAFloodOfNamesAndAddresses() {
        fails("ann", HOME, 5);

        for (int i = 0; i < 100_000; i++) {
            fails("flood-" + i, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255), 1);
        }

        assertThat(wait("ann", HOME)).isEqualTo(30);
    }

    @Test
    void letsNoMoreGuessesThroughWhenManyComeAtOnce() throws InterruptedException {
        AtomicInteger looked = new AtomicInteger();
        try (ExecutorService many = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 200; i++) {
                many.submit(
                        () ->
                                doorkeeper.guard(
                                        "ann",
                                        HOME,
                                        () -> {
                                            looked.incrementAndGet();
                                            throw new BadCredentialsException("wrong");
                                        }));
            }
        }

        assertThat(looked).hasValue(5);
    }

    @Test
    void recordsOnceThatSomebodyHadToWait() {
        fails("ann", HOME, 5);
        wait("ann", HOME);
        fails("nobody", HOME, 5);

        verify(audit, times(1)).record(any());
        verify(audit).record(Deed.by("ann").refused("sign-in").how("too-many-tries"));
    }
}
