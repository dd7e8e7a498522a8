package makegood.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

import java.util.Optional;

/**
 * What a button in a call's thread acts on.
 *
 * @param after the message tells the events above this seq
 * @param seq up to this one
 * @param step that was advised; empty where none was
 * @param wording which of its wordings comes first
 */
record CallAct(String call, int after, int seq, String step, int wording) {

    private static final Gson GSON = new Gson();

    CallAct nextWording() {
        return new CallAct(call, after, seq, step, wording + 1);
    }

    String text() {
        return GSON.toJson(this);
    }

    static Optional<CallAct> of(String value) {
        try {
            return Optional.ofNullable(GSON.fromJson(value, CallAct.class))
                    .filter(act -> act.call() != null && act.step() != null);
        } catch (JsonSyntaxException none) {
            return Optional.empty();
        }
    }
}
