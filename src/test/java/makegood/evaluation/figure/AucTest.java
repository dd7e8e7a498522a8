package makegood.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.evaluation.figure.Auc.Scored;

import org.junit.jupiter.api.Test;

import java.util.List;

class AucTest {

    @Test
    void isTheShareOfPairsInTheRightOrder() {
        List<Scored> scores =
                List.of(
                        new Scored(0.9, true),
                        new Scored(0.4, true),
                        new Scored(0.6, false),
                        new Scored(0.1, false));

        assertThat(Auc.of(scores)).isEqualTo(0.75);
    }

    @Test
    void countsTiesHalf() {
        List<Scored> scores =
                List.of(new Scored(0.5, true), new Scored(0.5, false), new Scored(0.5, false));

        assertThat(Auc.of(scores)).isEqualTo(0.5);
    }

    @Test
    void saysNothingWithoutBothKinds() {
        assertThat(Auc.of(List.of(new Scored(0.5, true)))).isNaN();
    }
}
