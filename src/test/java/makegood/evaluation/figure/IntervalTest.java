package makegood.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class IntervalTest {

    @Test
    void followsWilsonForShares() {
        // Published example: 15 of 40 gives 0.242 to 0.530.
        Interval interval = Interval.wilson(15, 40);

        assertThat(interval.low()).isCloseTo(0.242, within(0.001));
        assertThat(interval.high()).isCloseTo(0.530, within(0.001));
    }

    @Test
    void knowsNothingOfNoTrials() {
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void drawsTheSameUnitsInEachRun() {
        List<Double> units = List.of(0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0);

        Interval first = Interval.bootstrap(units, IntervalTest::mean);
        Interval second = Interval.bootstrap(units, IntervalTest::mean);

        assertThat(first).isEqualTo(second);
        assertThat(first.low()).isBetween(0.2, 0.4);
        assertThat(first.high()).isBetween(0.8, 1.0);
    }

    private static double mean(List<Double> units) {
        return units.stream().mapToDouble(each -> each).average().orElseThrow();
    }
}
