package makegood.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;

import java.util.Optional;

/**
 * What a button brings back of words that are stored nowhere else.
 *
 * @param talk as it was typed, masked
 * @param wording which one to begin with
 */
record Carried(String talk, int wording) {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    String text() {
        return GSON.toJson(this);
    }

    boolean fits() {
        return text().length() <= MessageWriter.LONGEST_VALUE;
    }

    static Optional<Carried> of(String value) {
        try {
            return Optional.ofNullable(GSON.fromJson(value, Carried.class))
                    .filter(carried -> carried.talk() != null);
        } catch (JsonSyntaxException none) {
            return Optional.empty();
        }
    }
}
