package makegood.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowances allowances = new Allowances(new LimitSettings(1, 1, 1, 2, 1));

    @Test
    void grantsFourSecondsWorthAtOnceAndThenSaysHowLongToWait() {
        Allowance allowance = allowances.ofLine(false);

        for (int i = 0; i < 4; i++) {
            allowance.take();
        }

        assertThatThrownBy(allowance::take)
                .isInstanceOfSatisfying(
                        TooMuch.class, much -> assertThat(much.seconds()).isEqualTo(1));
    }

    @Test
    void countsEachPersonAlone() {
        Allowance anns = allowances.ofPerson("ann");
        while (anns.takes()) {
            assertThat(anns).isSameAs(allowances.ofPerson("ann"));
        }

        assertThat(allowances.ofPerson("bob").takes()).isTrue();
        assertThat(allowances.ofPerson("ann").takes()).isFalse();
    }

    @Test
    void countsStrangersByTheirAddressAndApartFromPeople() {
        while (allowances.ofStranger("192.0.2.1").takes()) {
            assertThat(allowances.ofPerson("192.0.2.1")).isNotNull();
        }

        assertThat(allowances.ofStranger("192.0.2.1").takes()).isFalse();
        assertThat(allowances.ofStranger("192.0.2.2").takes()).isTrue();
        assertThat(allowances.ofPerson("192.0.2.1").takes()).isTrue();
    }

    @Test
    void takesAllAddressesOfAHouseholdForOneStranger() {
        while (allowances.ofStranger("2001:db8:0:1::1").takes()) {
            assertThat(allowances.ofStranger("2001:db8:0:2::1")).isNotNull();
        }

        assertThat(allowances.ofStranger("2001:db8:0:1::2").takes()).isFalse();
        assertThat(allowances.ofStranger("2001:db8:0:2::1").takes()).isTrue();
    }

    @Test
    void takesMoreFromAProgramAndFarMoreBeforeItIsAFlood() {
        assertThat(granted(allowances.ofLine(true)))
                .isGreaterThan(granted(allowances.ofLine(false)));
        assertThat(granted(allowances.ofFlood(true))).isGreaterThanOrEqualTo(80);
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> new LimitSettings(0, 1, 1, 1, 1))
                .hasMessageContaining("makegood.limits");
    }

    private static int granted(Allowance allowance) {
        int granted = 0;
        while (allowance.takes()) {
            granted++;
        }
        return granted;
    }
}
