package makegood.playbook;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One piece of advice, short enough to be read while somebody is on the line.
 *
 * @param title the page's and the section's: {@code When it is about price: They demand a discount}
 * @param source the author's key in the method
 * @param flow the flow whose step it is; null for a page of the playbook
 * @param askedAs how reps put the question
 * @param advice in full sentences
 * @param say the sentence to say next; null where there is none
 */
public record Passage(
        String title,
        String source,
        @Nullable String flow,
        List<String> askedAs,
        String advice,
        @Nullable String say) {

    public Passage {
        askedAs = List.copyOf(askedAs);
    }

    /** All its words, for finding it by them. */
    String allWords() {
        return title + ". " + String.join(" ", askedAs) + " " + advice;
    }

    /** The advice, and then the sentence to say. */
    String text() {
        return say == null ? advice : advice + "\n\nSay: “" + say + "”";
    }
}
