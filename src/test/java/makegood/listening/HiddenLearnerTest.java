package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class HiddenLearnerTest {

    private static final Head EVEN =
            new Head(false, List.of("both"), new float[][] {{0}}, Map.of(), new float[] {0});

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<float[]> targets = new ArrayList<>();

    /** Both words together, but neither alone. */
    @Test
    void learnsWhatTheWeightsBesideThemDoNotKnow() {
        teach();

        Head learnt = learn();

        double both = learnt.judge(evidence.get(3))[0];
        for (int other = 0; other <= 2; other++) {
            assertThat(learnt.judge(evidence.get(other))[0]).isLessThan(both - 0.2);
        }
    }

    @Test
    void learnsTheSameFromTheSame() {
        teach();

        assertThat(learn().judge(evidence.get(1))).isEqualTo(learn().judge(evidence.get(1)));
    }

    private void teach() {
        for (int i = 0; i < 400; i++) {
            Evidence one = new Evidence().numbers(1);
            if (i % 2 == 1) {
                one.mark("left", 1);
            }
            if (i % 4 > 1) {
                one.mark("right", 1);
            }
            evidence.add(one);
            targets.add(new float[] {i % 4 == 3 ? 1 : 0});
        }
    }

    private Head learn() {
        Map<String, Head> heads = new HashMap<>(Map.of("", EVEN));
        List<Integer> all = IntStream.range(0, evidence.size()).boxed().toList();
        new HiddenLearner(evidence, 1)
                .beside(heads, out -> all, targets.toArray(float[][]::new), 300);
        return heads.get("");
    }
}
