package makegood.phrasebook;

import makegood.utterance.Quote;

import java.util.List;

/**
 * Words that should not be said, found before or after they are out.
 *
 * @param rule the rule's name, as its file's
 * @param why one sentence for the rep
 * @param instead what to say rather; may be empty, never null
 * @param source the author's key in the method
 * @param doubted reps have called this rule wrong so often that it is no more than a suggestion
 */
public record Warning(
        String rule,
        Level level,
        Quote quote,
        String why,
        List<String> instead,
        String source,
        boolean doubted) {

    public Warning {
        instead = List.copyOf(instead);
    }

    public Warning(
            String rule,
            Level level,
            Quote quote,
            String why,
            List<String> instead,
            String source) {
        this(rule, level, quote, why, instead, source, false);
    }

    /** The same as a suggestion only, because its rule has been wrong too often. */
    public Warning asDoubted() {
        return new Warning(rule, Level.SUGGESTION, quote, why, instead, source, true);
    }

    /** How sure and how grave: a suggestion may be wrong, an error never should be said. */
    public enum Level {
        SUGGESTION,
        WARNING,
        ERROR
    }
}
