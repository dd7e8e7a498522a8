package makegood.call;

import makegood.call.CallEvent.PromiseKept;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of a call's promises, as it was said last of each. */
public final class KeptPromises {

    private final Map<Integer, Boolean> told = new HashMap<>();

    private KeptPromises() {}

    public static KeptPromises of(List<CallEvent> events) {
        KeptPromises promises = new KeptPromises();
        for (CallEvent event : events) {
            if (event instanceof PromiseKept promise) {
                promises.told.put(promise.promisedSeq(), promise.kept());
            }
        }
        return promises;
    }

    /** Whether what was promised in this utterance was kept; null while nobody has said. */
    public @Nullable Boolean kept(int seq) {
        return told.get(seq);
    }

    /** Whether somebody has said that it was kept. */
    public boolean isDone(int seq) {
        return Boolean.TRUE.equals(told.get(seq));
    }
}
