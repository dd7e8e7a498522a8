package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** However an accent is written, the word is one, and stands where it was written. */
class ComposedTest {

    private static final UtteranceReader READER = new UtteranceReader(new OnnxEmbedder());

    private static final String SAID = "The cafe\u0301 in Mu\u0308nchen was late.";

    @Test
    void leavesAWordWholeWhoseAccentIsAMarkOfItsOwn() {
        Utterance read = READER.read(Speaker.CUSTOMER, SAID);

        assertThat(read.tokens())
                .extracting(Token::norm)
                .containsExactly("the", "caf\u00e9", "in", "m\u00fcnchen", "was", "late", ".");
    }

    @Test
    void quotesItAsItWasWritten() {
        Utterance read = READER.read(Speaker.CUSTOMER, SAID);
        Token cafe = read.tokens().get(1);
        Token late = read.tokens().get(5);

        assertThat(read.quote(cafe, cafe).text()).isEqualTo("cafe\u0301");
        assertThat(SAID.substring(late.start(), late.end())).isEqualTo("late");
    }

    @Test
    void knowsWhereEachLetterStood() {
        Composed composed = Composed.of("e\u0301a\u0323\u0302b");

        assertThat(composed.text()).isEqualTo("\u00e9\u1eadb");
        assertThat(composed.in(new Words.Word(1, 3, "\u1eadb"), 10))
                .isEqualTo(new Words.Word(12, 16, "\u1eadb"));
    }
}
