package makegood.model;

import java.util.Locale;

/** Who runs the language model. */
public enum Provider {
    /** Nobody: everything is embedded. */
    NONE,
    /** Any endpoint that speaks OpenAI's wire. */
    OPENAI,
    OLLAMA,
    ANTHROPIC;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
