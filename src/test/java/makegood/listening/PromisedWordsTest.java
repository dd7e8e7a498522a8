package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a promise is told again: in letters, tasks and what is known. */
class PromisedWordsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Because I will send you the papers within the hour. | send you the papers",
                "Well, I'll call you on December 1 at 10 am about one small run. | call you",
            })
    void saysWhatIsPromisedWithoutTheWordsThatLeadToIt(String said, String what) {
        Observation heard = LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW));

        assertThat(heard.commitments()).extracting(Commitment::what).containsExactly(what);
    }
}
