package makegood.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A promise, as its button names it.
 *
 * @param which of the promises of that utterance, from 0; null for all of them
 */
record Kept(String call, int seq, @Nullable Integer which) {

    private static final Gson GSON = new Gson();

    String text() {
        return GSON.toJson(this);
    }

    static Optional<Kept> of(String value) {
        try {
            return Optional.ofNullable(GSON.fromJson(value, Kept.class))
                    .filter(kept -> kept.call() != null);
        } catch (JsonSyntaxException none) {
            return Optional.empty();
        }
    }
}
