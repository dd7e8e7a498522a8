package makegood.playbook;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the coach answers to a question.
 *
 * @param say the next sentence to say, also part of {@code answer}; null where there is none
 * @param sources what the answer rests on; empty where the method does not cover the question
 * @param by {@code embedded}, or the language model's name
 */
public record Answer(String answer, @Nullable String say, List<Source> sources, String by) {

    public static final String EMBEDDED = "embedded";

    /** Told where nothing in the playbook answers the question. */
    public static final String NOT_COVERED =
            "The playbook does not cover this. Ask about the talk with the customer: what they"
                    + " said, what they ask for, or what to say next.";

    public Answer {
        sources = List.copyOf(sources);
    }

    public static Answer notCovered() {
        return new Answer(NOT_COVERED, null, List.of(), EMBEDDED);
    }

    static Answer of(Passage best) {
        return new Answer(
                best.text(),
                best.say(),
                List.of(new Source(best.title(), best.source())),
                EMBEDDED);
    }

    /** @param source the author's key in the method */
    public record Source(String title, String source) {}
}
