package makegood.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.evaluation.ear.Found;
import makegood.evaluation.figure.Tally;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverlapTest {

    private static final String TEXT = "send it back, I said: send it back by Friday";

    @Test
    void findsAQuoteWhereverItStands() {
        assertThat(Overlap.holds(Overlap.Rule.MATCHES_HALF, TEXT, "send it back", found(22, 34)))
                .isTrue();
    }

    @Test
    void asksForHalfOfTheLabelledWords() {
        assertThat(Overlap.holds(Overlap.Rule.COVERS_HALF, TEXT, "by Friday", found(0, 39)))
                .isFalse();
        assertThat(Overlap.holds(Overlap.Rule.COVERS_HALF, TEXT, "by Friday", found(0, 40)))
                .isTrue();
    }

    @Test
    void wholeUtterancesDoNotMatchAFewWords() {
        assertThat(
                        Overlap.holds(
                                Overlap.Rule.MATCHES_HALF,
                                TEXT,
                                "by Friday",
                                found(0, TEXT.length())))
                .isFalse();
    }

    @Test
    void oneFoundSpanAnswersOneLabel() {
        List<Overlap.Wanted> twice =
                List.of(
                        new Overlap.Wanted("", "send it back"),
                        new Overlap.Wanted("", "by Friday"));

        Tally tally =
                Overlap.tally(Overlap.Rule.TOUCHES, TEXT, twice, List.of(found(0, TEXT.length())));

        assertThat(tally).isEqualTo(new Tally(1, 1, 1, 2));
    }

    private static Found found(int start, int end) {
        return new Found("", start, end, null, null, null);
    }
}
