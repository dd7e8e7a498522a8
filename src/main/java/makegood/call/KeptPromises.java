package makegood.call;

import makegood.call.CallEvent.PromiseKept;
import makegood.listening.Commitment;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of a call's promises, as it was said last of each. */
public final class KeptPromises {

    private final Map<Integer, Told> told = new HashMap<>();

    private KeptPromises() {}

    public static KeptPromises of(List<CallEvent> events) {
        KeptPromises promises = new KeptPromises();
        for (CallEvent event : events) {
            if (event instanceof PromiseKept promise) {
                promises.told.merge(
                        promise.promisedSeq(),
                        Told.of(promise),
                        (before, now) -> now.after(before));
            }
        }
        return promises;
    }

    /** Whether this promise of that utterance was kept; null while nobody has said. */
    public @Nullable Boolean kept(int seq, Commitment promise) {
        Told of = told.get(seq);
        return of == null ? null : of.each().getOrDefault(promise.which(), of.all());
    }

    /** Whether somebody has said that it was kept. */
    public boolean isDone(int seq, Commitment promise) {
        return Boolean.TRUE.equals(kept(seq, promise));
    }

    /**
     * Of one utterance.
     *
     * @param all of those of which nothing was said by itself
     */
    private record Told(@Nullable Boolean all, Map<Integer, Boolean> each) {

        static Told of(PromiseKept promise) {
            Integer which = promise.which();
            return which == null
                    ? new Told(promise.kept(), Map.of())
                    : new Told(null, Map.of(which, promise.kept()));
        }

        /** What is said of all of them takes the place of what was said of one. */
        Told after(Told before) {
            if (all != null) {
                return this;
            }
            Map<Integer, Boolean> both = new HashMap<>(before.each);
            both.putAll(each);
            return new Told(before.all, both);
        }
    }
}
