package makegood.prompt;

/**
 * A prompt, filled in.
 *
 * @param system what the model is to do, in our words
 * @param user what it is to do it with: data, fenced off
 */
public record Prompt(String system, String user) {

    /** In characters, for counting. */
    public int size() {
        return system.length() + user.length();
    }
}
