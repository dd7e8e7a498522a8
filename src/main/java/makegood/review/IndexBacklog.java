package makegood.review;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the index holds, and what it has yet to take in. A call stays on the list until it is in the index, whatever fails
 * meanwhile. Not safe for several threads.
 */
final class IndexBacklog {

    /** The version of a call that was read anew because its words were erased. */
    static final String ERASED = "erased";

    /** In microseconds, as versions are. */
    private static final long A_MINUTE = 60_000_000;

    private final TouchedCalls touched;
    private final Map<String, String> held = new HashMap<>();
    private final SequencedMap<String, String> missing = new LinkedHashMap<>();

    /** A minute before the last look; null before the first. */
    private @Nullable OffsetDateTime since;

    private boolean erased;

    IndexBacklog(TouchedCalls touched) {
        this.touched = touched;
    }

    /** Looks what has changed. @return calls that the index holds and that are no more; told at the first look only */
    Set<String> look() {
        TouchedCalls.Look look = touched.look(since);
        Set<String> gone = Set.of();
        if (since == null) {
            gone = new HashSet<>(held.keySet());
            gone.removeAll(look.versions().keySet());
        }
        look.versions().forEach(this::note);
        since = look.until();
        return gone;
    }

    private void note(String call, String version) {
        String before = held.get(call);
        if (!version.equals(before)) {
            missing.putLast(call, version);
            erased |= before != null && hasLost(before, version);
        }
    }

    /** Whether words were erased that this index has in its files. */
    private static boolean hasLost(String before, String version) {
        String erasure = TouchedCalls.erasure(version);
        return !erasure.isEmpty()
                && !before.equals(ERASED)
                && !erasure.equals(TouchedCalls.erasure(before));
    }

    /** Those that changed last come first: somebody may be looking for them. */
    Map<String, String> next(int most) {
        return first(most, call -> true);
    }

    /**
     * The same without calls in mid-talk: with each line the whole of them would be read again, for nobody, since whoever
     * looks for words has them read. Such a call comes when it has been quiet for a minute, and once a minute before.
     */
    Map<String, String> settled(int most) {
        return first(most, call -> isSettled(held.get(call.getKey()), call.getValue()));
    }

    private boolean isSettled(@Nullable String before, String version) {
        if (before == null || since == null || !TouchedCalls.erasure(version).isEmpty()) {
            return true;
        }
        long touched = TouchedCalls.touched(version);
        return touched < TouchedCalls.micros(since)
                || touched - TouchedCalls.touched(before) >= A_MINUTE;
    }

    private Map<String, String> first(int most, Predicate<Map.Entry<String, String>> wanted) {
        Map<String, String> first = new LinkedHashMap<>();
        missing.reversed().entrySet().stream()
                .filter(wanted)
                .limit(most)
                .forEach(call -> first.put(call.getKey(), call.getValue()));
        return first;
    }

    void took(Map<String, String> calls) {
        held.putAll(calls);
        missing.entrySet().removeAll(calls.entrySet());
    }

    void dropped(Set<String> calls) {
        held.keySet().removeAll(calls);
        erased = true;
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    /** Whether the index's files may still hold words that are no more in the tables. */
    boolean hasErased() {
        return erased;
    }

    /** Its files hold documents that were deleted: of what, nobody knows any more. */
    void mayHoldErased() {
        erased = true;
    }

    /** All that it knew: the index was opened anew, and is looked at from the start. */
    void forget() {
        held.clear();
        missing.clear();
        since = null;
    }

    void purged() {
        erased = false;
    }

    /** Has calls read anew. */
    Map<String, String> again(List<String> calls) {
        Map<String, String> again = new LinkedHashMap<>();
        calls.forEach(call -> again.put(call, ERASED));
        erased = true;
        missing.putAll(again);
        return again;
    }
}
