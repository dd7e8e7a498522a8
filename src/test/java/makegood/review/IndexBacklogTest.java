package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.Map;

/** What the index has yet to take in is not forgotten. */
class IndexBacklogTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

    private final TouchedCalls touched = mock(TouchedCalls.class);
    private final IndexBacklog backlog = new IndexBacklog(touched);

    @Test
    void keepsACallUntilTheIndexHasTakenIt() {
        changed(Map.of("a", "1", "b", "1"));
        backlog.look();
        backlog.next(1);
        changed(Map.of());

        backlog.look();

        assertThat(backlog.next(9)).containsOnlyKeys("a", "b");
        backlog.took(Map.of("a", "1", "b", "1"));
        assertThat(backlog.isEmpty()).isTrue();
    }

    @Test
    void knowsThatWordsWereErasedWhileTheNodeWasDown() {
        backlog.took(Map.of("a", "1"));
        changed(Map.of("a", "1-5"));

        backlog.look();

        assertThat(backlog.hasErased()).isTrue();
    }

    @Test
    void leavesACallInMidTalkForAMinute() {
        backlog.took(Map.of("talking", second(10), "quiet", second(-30), "long", second(-30)));
        changed(Map.of("talking", second(40), "quiet", second(-1), "long", second(40)));

        backlog.look();

        assertThat(backlog.settled(9)).containsOnlyKeys("quiet", "long");
        assertThat(backlog.next(9)).containsOnlyKeys("talking", "quiet", "long");
    }

    @Test
    void leavesNoCallThatIsNewOrHasLostItsWords() {
        backlog.took(Map.of("erased", second(10), "reread", IndexBacklog.ERASED));
        changed(Map.of("erased", second(11) + "-5", "reread", second(11), "new", second(11)));

        backlog.look();

        assertThat(backlog.settled(9)).containsOnlyKeys("erased", "reread", "new");
    }

    /** A version of this second, from a minute before the look on. */
    private static String second(int second) {
        return "" + TouchedCalls.micros(NOON.plusSeconds(second));
    }

    private void changed(Map<String, String> versions) {
        when(touched.look(any())).thenReturn(new TouchedCalls.Look(versions, NOON));
    }
}
