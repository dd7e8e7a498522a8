package makegood.condition;

import makegood.lint.Span;

/**
 * A name that a condition asks for.
 *
 * @param kind {@code known("x")} and {@code fact("x")} ask for facts, {@code done("x")} and {@code asked("x")} for steps
 * @param span where it stands in the file; from 0 in a condition that stands in code
 */
public record Mention(Kind kind, String name, Span span) {

    public enum Kind {
        FACT,
        STEP,
        SIGNAL,
        RULE,
        MOVE
    }
}
