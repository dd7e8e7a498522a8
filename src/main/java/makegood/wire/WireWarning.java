package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.phrasebook.Warning;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A warning on the wire.
 *
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset after the last character
 * @param doubted true where reps have called this rule wrong so often that it is only a suggestion; left out otherwise
 */
public record WireWarning(
        String rule,
        @OneOf(Warning.Level.class) String level,
        int start,
        int end,
        String quote,
        String why,
        List<String> instead,
        String source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean doubted) {

    public static WireWarning of(Warning warning) {
        return new WireWarning(
                warning.rule(),
                Keys.key(warning.level()),
                warning.quote().start(),
                warning.quote().end(),
                warning.quote().text(),
                warning.why(),
                warning.instead(),
                warning.source(),
                warning.doubted() ? true : null);
    }
}
