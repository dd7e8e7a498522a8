package makegood.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

import java.util.Optional;

/** A promise, as its button names it. */
record Kept(String call, int seq) {

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
