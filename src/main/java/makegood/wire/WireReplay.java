package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import makegood.call.CallEvent;
import makegood.coach.HintChange;
import makegood.coach.NextStep;
import makegood.phrasebook.Warning;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** What a changed flow or rule would change, on the wire. */
public final class WireReplay {

    private WireReplay() {}

    /**
     * @param serving the flow's version that serves
     * @param changed the version that was tried; the serving one where a rule was
     * @param calls how many were replayed
     * @param differing how many of them would have had other hints
     * @param left how many more were asked for, but not reached in the time that a replay may take
     */
    public record Replayed(
            String flow,
            String serving,
            String changed,
            int calls,
            int differing,
            int left,
            Count hints,
            List<ReplayedCall> items) {}

    /** How many hints over all calls. */
    public record Count(long appear, long vanish, long differ) {

        public static Count of(List<ReplayedCall> calls) {
            return new Count(
                    count(calls, HintChange.Kind.APPEARS),
                    count(calls, HintChange.Kind.VANISHES),
                    count(calls, HintChange.Kind.DIFFERS));
        }

        private static long count(List<ReplayedCall> calls, HintChange.Kind kind) {
            return calls.stream()
                    .flatMap(call -> call.changes().stream())
                    .filter(change -> change.kind().equals(Keys.key(kind)))
                    .count();
        }
    }

    /**
     * @param callId null for a talk that was sent
     * @param name the customer's, or the talk's
     * @param turns how many utterances it has
     */
    public record ReplayedCall(
            @Nullable String callId,
            String name,
            OffsetDateTime startedAt,
            int turns,
            List<Change> changes) {}

    /**
     * @param seq the event after which the hint stands; in a talk that was sent, the turn
     * @param speaker whose words came before it; null where none did
     * @param kind {@code appears}, {@code vanishes} or {@code differs}
     * @param hint {@code next} or {@code warning}
     */
    public record Change(
            int seq,
            String type,
            @Nullable String speaker,
            @Nullable String text,
            String kind,
            String hint,
            @Nullable Hint before,
            @Nullable Hint after) {

        public static Change of(HintChange change) {
            return switch (change) {
                case HintChange.Advised next ->
                        of(next, "next", Hint.of(next.before()), Hint.of(next.after()));
                case HintChange.Warned warned ->
                        of(warned, "warning", Hint.of(warned.before()), Hint.of(warned.after()));
            };
        }

        private static Change of(
                HintChange change, String hint, @Nullable Hint before, @Nullable Hint after) {
            CallEvent.@Nullable Heard heard =
                    change.event() instanceof CallEvent.Heard said ? said : null;
            return new Change(
                    change.event().seq(),
                    change.event().type(),
                    heard == null ? null : heard.speaker().key(),
                    heard == null ? null : heard.text(),
                    Keys.key(change.kind()),
                    hint,
                    before,
                    after);
        }
    }

    /** A next step, or a warning. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hint(
            @Nullable String step,
            @Nullable String move,
            @Nullable String say,
            @JsonProperty("do") @Nullable String todo,
            @Nullable String rule,
            @Nullable String level,
            @Nullable String quote,
            @Nullable List<String> instead,
            String why,
            String source) {

        static @Nullable Hint of(@Nullable NextStep next) {
            return next == null
                    ? null
                    : new Hint(
                            next.step(),
                            next.move() == null ? null : next.move().key(),
                            next.say(),
                            next.todo(),
                            null,
                            null,
                            null,
                            null,
                            next.why(),
                            next.source());
        }

        static @Nullable Hint of(@Nullable Warning warning) {
            return warning == null
                    ? null
                    : new Hint(
                            null,
                            null,
                            null,
                            null,
                            warning.rule(),
                            Keys.key(warning.level()),
                            warning.quote().text(),
                            warning.instead(),
                            warning.why(),
                            warning.source());
        }
    }
}
