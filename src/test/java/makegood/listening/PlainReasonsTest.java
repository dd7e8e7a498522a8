package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whoever left without a quarrel says so in few and friendly words; they are not asked for the reason again. */
class PlainReasonsTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NO_LONGER_NEEDED | Oh, we've moved, that's all.
                    NO_LONGER_NEEDED | We moved to Porto in March.
                    NO_LONGER_NEEDED | i sold the boat love
                    NO_LONGER_NEEDED | We gave up the warehouse at the end of the lease.
                    NO_LONGER_NEEDED | The harpsichord isn't here any more.
                    NO_LONGER_NEEDED | We wash everything ourselves now.
                    NO_LONGER_NEEDED | It's just my hip, I can't do the stairs.
                    NO_LONGER_NEEDED | Everybody works from home these days.
                    BETTER_OFFER     | We switched to another provider in June.
                    BETTER_OFFER     | We've moved to another provider.
                    BETTER_OFFER     | I found a fellow in town who does it on Saturdays.
                    """)
    void areHeard(Cause.Type type, String said) {
        assertThat(causes(said)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NO_LONGER_NEEDED | We've moved to another provider.
                    NO_LONGER_NEEDED | Your people moved the date twice.
                    NO_LONGER_NEEDED | You sold me a dud.
                    NO_LONGER_NEEDED | I nearly gave up the ghost waiting for you.
                    """)
    void areNotOverheard(Cause.Type type, String said) {
        assertThat(causes(said)).doesNotContain(type);
    }

    private static List<Cause.Type> causes(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW)).causes().stream()
                .map(Cause::type)
                .toList();
    }
}
