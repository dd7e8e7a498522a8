package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is heard in answer to "What led you to leave us?". */
class WhyTheyLeftTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the linen. Late three times. | LATE_DELIVERY",
                "Y'all sent me peonies that were brown. | PRODUCT_DEFECT",
                "I have written eleven emails. | LACK_OF_ATTENTION",
                "I believe I've met your invoices, every one of them wrong. | WRONG_BILLING"
            })
    void takesTheAnswerForAReason(String said, Cause.Type reason) {
        assertThat(reasons(said)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I only do the desk. You'd want Fintan, he's the practice manager.",
                "I believe the reason is well documented.",
                "Who wants to know?"
            })
    void takesNoneFromWhoGivesNone(String said) {
        assertThat(reasons(said)).isEmpty();
    }

    private static List<Cause.Type> reasons(String said) {
        Earlier asked =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.rep("What led you to leave us?"));
        return LISTENER.listen(Spoken.customer(said), asked).causes().stream()
                .map(Cause::type)
                .toList();
    }
}
