package makegood.lint;

import java.util.Locale;

/** The kinds of faults a file can have. Each has a section in {@code docs/findings.md} and an example that must produce it. */
public enum FindingCode {
    BROKEN_YAML(Level.ERROR);

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
