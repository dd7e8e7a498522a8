package makegood.utterance;

import java.util.List;

/**
 * One sentence of an utterance; speech without punctuation is one sentence as a whole.
 *
 * @param start UTF-16 offset of its first character in the utterance's text
 * @param end UTF-16 offset after its last character
 */
public record Sentence(int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
