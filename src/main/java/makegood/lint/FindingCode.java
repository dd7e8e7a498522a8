package makegood.lint;

import java.util.Locale;

/** The kinds of faults a file can have. Each has a section in {@code docs/findings.md} and an example that must produce it. */
public enum FindingCode {
    // Any file
    UNREADABLE(Level.ERROR),
    BROKEN_YAML(Level.ERROR),
    FILE_TOO_LARGE(Level.ERROR),
    FILE_TOO_DEEP(Level.ERROR),
    NOT_UTF_8(Level.ERROR),
    DUPLICATE_KEY(Level.ERROR),
    MERGE_KEY(Level.ERROR),
    ENDLESS_ALIAS(Level.ERROR),
    UNKNOWN_KEY(Level.ERROR),
    MISSING_KEY(Level.ERROR),
    WRONG_TYPE(Level.ERROR),
    EMPTY_VALUE(Level.ERROR),
    UNKNOWN_VALUE(Level.ERROR),
    WRONG_NAME(Level.ERROR),
    CUT_TEXT(Level.WARNING),

    // Conditions
    BROKEN_CONDITION(Level.ERROR),
    UNKNOWN_NAME(Level.ERROR),
    WRONG_COMPARISON(Level.ERROR),
    CONDITION_TOO_COSTLY(Level.ERROR),
    UNKNOWN_CONDITION(Level.ERROR),
    CYCLIC_CONDITION(Level.ERROR),
    DUPLICATE_CONDITION(Level.ERROR),

    // Rules
    BROKEN_PATTERN(Level.ERROR),
    NO_EXAMPLES(Level.ERROR),
    EXAMPLE_FAILS(Level.ERROR),

    // Flows
    UNKNOWN_STEP(Level.ERROR),
    UNKNOWN_FACT(Level.ERROR),
    UNKNOWN_RULE(Level.ERROR),
    UNKNOWN_PLACEHOLDER(Level.ERROR),
    BARE_PLACEHOLDER(Level.ERROR),
    BROKEN_WORDING(Level.ERROR),
    DUPLICATE_STEP(Level.ERROR),
    DUPLICATE_FLOW(Level.ERROR),
    UNREACHABLE_STEP(Level.ERROR),
    STEP_NEVER_DONE(Level.ERROR),
    FLOW_NEVER_ENDS(Level.ERROR),
    DEAD_END(Level.WARNING),
    ENDLESS_INTERRUPT(Level.WARNING),
    FACT_NOT_LEARNED(Level.WARNING),
    ONE_WORDING(Level.WARNING),
    UNDECIDED(Level.WARNING);

    private final Level level;

    FindingCode(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** As it is printed: {@code unknown-fact}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An error keeps the file from being used; a warning does not. */
    public enum Level {
        ERROR,
        WARNING
    }
}
