package makegood.people;

import org.jspecify.annotations.Nullable;

/** A wish about people that can't be granted: why, and what to do instead. */
public final class PeopleFault extends RuntimeException {

    /** How it is at fault. */
    public enum Kind {
        MALFORMED,
        UNKNOWN,
        /** It does not fit how things stand. */
        CONFLICT
    }

    private final Kind kind;
    private final @Nullable String field;

    private PeopleFault(Kind kind, @Nullable String field, String cure) {
        super(cure);
        this.kind = kind;
        this.field = field;
    }

    static PeopleFault malformed(String field, String cure) {
        return new PeopleFault(Kind.MALFORMED, field, cure);
    }

    static PeopleFault unknown(String cure) {
        return new PeopleFault(Kind.UNKNOWN, null, cure);
    }

    static PeopleFault conflict(@Nullable String field, String cure) {
        return new PeopleFault(Kind.CONFLICT, field, cure);
    }

    public Kind kind() {
        return kind;
    }

    /** The field at fault; null where it is none of them. */
    public @Nullable String field() {
        return field;
    }

    /** What to do, for the one who asked. */
    public String cure() {
        return String.valueOf(getMessage());
    }
}
