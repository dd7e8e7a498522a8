package makegood.slack;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What Slack's Web API answered.
 *
 * @param response null where it was refused
 * @param fault why, in Slack's own word ({@code not_in_channel}); empty where it was not
 */
record Reply<R>(@Nullable R response, String fault) {

    /** However often it was tried. */
    static final String AWAY = "no answer";

    Optional<R> answer() {
        return Optional.ofNullable(response);
    }

    boolean isOk() {
        return response != null;
    }
}
