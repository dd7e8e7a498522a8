package makegood.utterance;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

import java.util.function.Function;

/** Remembers the answers asked for most recently, and no more than its size. Safe for several threads. */
final class Recent<K, V> {

    private final Cache<K, V> answers;

    Recent(int size) {
        this.answers = CacheBuilder.newBuilder().maximumSize(size).build();
    }

    /** Works out an answer outside any lock: two threads may do it twice, none waits for another's model. */
    V get(K key, Function<K, V> answer) {
        V known = answers.getIfPresent(key);
        if (known != null) {
            return known;
        }
        V fresh = answer.apply(key);
        answers.put(key, fresh);
        return fresh;
    }
}
