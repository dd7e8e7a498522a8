package makegood.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class TallyTest {

    @Test
    void comparesWhatWasGivenWithWhatWasWanted() {
        Tally tally = Tally.of(List.of("price", "trust"), List.of("price", "outage", "other"));

        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(tally.f1()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void isWorthNothingWhereNothingOfTheWantedWasGiven() {
        assertThat(Tally.of(List.of(), List.of("price")).f1()).isZero();
    }

    @Test
    void saysNothingWhereNothingWasWantedOrGiven() {
        assertThat(Tally.NONE.f1()).isNaN();
    }
}
