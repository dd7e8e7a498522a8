package makegood.wire;

import makegood.coach.TalkPlayer.Played;
import makegood.flow.RecordedTalk.Turn;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A flow tested by talks, on the wire. */
public final class WireTest {

    private WireTest() {}

    /**
     * @param passed whether all talks went as expected
     * @param findings what is wrong with the files of talks
     */
    public record Tested(
            String flow,
            String version,
            boolean passed,
            List<PlayedTalk> talks,
            List<WireFinding> findings) {}

    /** @param fault why it could not be played to its end; null where it could */
    public record PlayedTalk(
            String talk,
            String about,
            boolean passed,
            @Nullable String fault,
            List<PlayedTurn> turns) {}

    /**
     * @param turn from 1
     * @param line in the file of talks, from 1; 0 where the talk was sent
     * @param text the words as heard
     * @param expected steps of which any is right; empty where anything may come
     * @param came the step advised, {@code nothing} where none was
     * @param known the facts known after it
     */
    public record PlayedTurn(
            int turn,
            int line,
            String speaker,
            String text,
            List<String> expected,
            String came,
            boolean passed,
            WireAdvice.@Nullable Next next,
            WireHeard.Anger anger,
            List<WireWarning> warnings,
            Map<String, String> known) {

        public static PlayedTurn of(Played played) {
            WireAdvice advice = WireAdvice.of(played.advice());
            return new PlayedTurn(
                    played.number(),
                    played.turn().line(),
                    played.turn() instanceof Turn.Customer ? "customer" : "rep",
                    advice.text(),
                    played.expected(),
                    played.came(),
                    played.asExpected(),
                    advice.next(),
                    advice.anger(),
                    advice.warnings(),
                    played.known());
        }
    }
}
