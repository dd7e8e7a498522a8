package makegood.prompt;

import java.util.Locale;
import java.util.Set;

/** The prompts, each with the variables that its file may use. */
public enum PromptName {
    SUMMARY(Set.of("causes", "remedies"), Set.of("transcript")),
    NEXT_QUESTION(Set.of("move"), Set.of("wording", "why", "transcript")),
    FOLLOW_UP_EMAIL(Set.of("kind"), Set.of("heard", "agreed", "promised", "conditions")),
    ASK_COACH(Set.of(), Set.of("passages", "transcript", "question"));

    private final Set<String> ours;
    private final Set<String> data;

    PromptName(Set<String> ours, Set<String> data) {
        this.ours = ours;
        this.data = data;
    }

    /** Filled with words of the product's own vocabulary. */
    public Set<String> ours() {
        return ours;
    }

    /** Filled with what people said or wrote: fenced off. */
    public Set<String> data() {
        return data;
    }

    boolean knows(String variable) {
        return ours.contains(variable) || data.contains(variable);
    }

    /** The file's name in {@code prompts/}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }
}
