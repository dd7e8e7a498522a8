package makegood.utterance;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the answers asked for most recently, and no more than its size. Safe for several threads. */
final class Recent<K, V> {

    private final Map<K, V> answers;

    Recent(int size) {
        this.answers =
                new LinkedHashMap<>(256, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > size;
                    }
                };
    }

    /** Works out an answer outside the lock: two threads may do it twice, none waits for another's model. */
    V get(K key, Function<K, V> answer) {
        V known = peek(key);
        if (known != null) {
            return known;
        }
        V fresh = answer.apply(key);
        synchronized (answers) {
            answers.put(key, fresh);
        }
        return fresh;
    }

    private @Nullable V peek(K key) {
        synchronized (answers) {
            return answers.get(key);
        }
    }
}
