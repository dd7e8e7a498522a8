package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

class HeadsTest {

    private static final Head HEAD =
            new Head(
                    true,
                    List.of("calm", "angry"),
                    new float[][] {{0.5f, -1}, {-0.5f, 1}},
                    Map.of("w:disgrace", new float[] {-2, 2}),
                    new float[] {1, 0});

    private static final Head EVEN =
            new Head(false, List.of("ask"), new float[][] {{0}}, Map.of(), new float[] {0});

    private static final Hidden TOGETHER =
            new Hidden(
                    new float[][] {{0.1f}},
                    Map.of("my", new float[] {1}, "money", new float[] {1}),
                    new float[] {-1},
                    new float[][] {{8}});

    @Test
    void judgesByNumbersAndMarks() {
        double calm = HEAD.judge(new Evidence().numbers(0, 0))[0];
        double angry = HEAD.judge(new Evidence().numbers(0, 0).mark("w:disgrace", 1))[1];

        assertThat(calm).isEqualTo(1 / (1 + Math.exp(-1)), within(1e-9));
        assertThat(angry).isEqualTo(1 / (1 + Math.exp(-3)), within(1e-9));
    }

    @Test
    void knowsNothingOfAMarkItHasNotLearnt() {
        assertThat(HEAD.judge(new Evidence().numbers(0, 0).mark("w:zebra", 5)))
                .isEqualTo(HEAD.judge(new Evidence().numbers(0, 0)));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Heads(Map.of("anger", HEAD)).write(file);

        Head read = Heads.read(new ByteArrayInputStream(file.toByteArray())).head("anger");

        Evidence evidence = new Evidence().numbers(0.3, 0.7).mark("w:disgrace", 0.5);
        assertThat(read.labels()).isEqualTo(HEAD.labels());
        assertThat(read.judge(evidence)).containsExactly(HEAD.judge(evidence), within(1e-3));
    }

    /** Of two words each says nothing by itself, and both together say it all. */
    @Test
    void unitsBesideTheWeightsJudgeWhatNoSumOfWeightsCan() {
        Head both = EVEN.beside(TOGETHER, new float[] {-2});

        assertThat(both.judge(heard("my", "money"))[0]).isGreaterThan(0.9);
        assertThat(both.judge(heard("my"))[0]).isLessThan(0.4);
        assertThat(both.judge(heard("money"))[0]).isLessThan(0.4);
    }

    @Test
    void readsUnitsAsItWroteThem() throws IOException {
        Head both = EVEN.beside(TOGETHER, new float[] {-2});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Heads(Map.of("ask", both)).write(file);

        Head read = Heads.read(new ByteArrayInputStream(file.toByteArray())).head("ask");

        assertThat(read.judge(heard("my", "money")))
                .containsExactly(both.judge(heard("my", "money")), within(0.02));
    }

    private static Evidence heard(String... words) {
        Evidence evidence = new Evidence().numbers(0.5);
        for (String word : words) {
            evidence.mark(word, 1);
        }
        return evidence;
    }

    @Test
    void saysWhatToDoWhenAHeadIsMissing() {
        assertThatThrownBy(() -> new Heads(Map.of()).head("anger"))
                .hasMessageContaining("train anew");
    }
}
