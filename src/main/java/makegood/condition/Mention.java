package makegood.condition;

import makegood.lint.Span;

import org.jspecify.annotations.Nullable;

/**
 * A name that a condition asks for.
 *
 * @param kind {@code known("x")} and {@code fact("x")} ask for facts, {@code done("x")} and {@code asked("x")} for steps,
 *     {@code holds("x")} for a named condition
 * @param span where it stands in the file; from 0 in a condition that stands in code
 * @param through the named condition that asks for it, where it is not written out; null where it is
 */
public record Mention(Kind kind, String name, Span span, @Nullable String through) {

    Mention(Kind kind, String name, Span span) {
        this(kind, name, span, null);
    }

    /** As whoever asks for that condition asks for it. */
    Mention through(Mention condition) {
        return new Mention(kind, name, condition.span(), condition.name());
    }

    public enum Kind {
        FACT,
        STEP,
        SIGNAL,
        RULE,
        MOVE,
        CONDITION
    }
}
