package makegood.web;

import makegood.phrasebook.Warning;
import makegood.utterance.Keys;

import java.util.List;

/**
 * A warning on the wire.
 *
 * @param start UTF-16 offset in the text
 * @param end UTF-16 offset after the last character
 */
record WireWarning(
        String rule,
        String level,
        int start,
        int end,
        String quote,
        String why,
        List<String> instead,
        String source) {

    static WireWarning of(Warning warning) {
        return new WireWarning(
                warning.rule(),
                Keys.key(warning.level()),
                warning.quote().start(),
                warning.quote().end(),
                warning.quote().text(),
                warning.why(),
                warning.instead(),
                warning.source());
    }
}
