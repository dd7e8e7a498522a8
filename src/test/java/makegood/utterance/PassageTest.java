package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void takesInTheSentenceThatTheWordsStandIn() {
        assertThat(around("Well. And your Mr. Dunmore spoke over her head. Twice.", "spoke over"))
                .isEqualTo("And your Mr. Dunmore spoke over her head.");
    }

    @Test
    void takesInTheSentenceBeforeWhereItsOwnIsOfFewWords() {
        assertThat(around("The leaflet says grams. Yours said pounds. Ha.", "said pounds"))
                .isEqualTo("The leaflet says grams. Yours said pounds.");
    }

    @Test
    void endsWithTheSentenceThatTheWordsEndIn() {
        assertThat(around("You were late. Again we waited all day. Bye.", "late. Again"))
                .isEqualTo("You were late. Again we waited all day.");
    }

    @Test
    void leavesWordsOfALongSentenceAsTheyWereCut() {
        String endless = "and then the van came and it was late again " + "and so on ".repeat(9);

        assertThat(around(endless, "it was late again")).isEqualTo("it was late again");
    }

    @Test
    void leavesWordsWhoseUtteranceWasErased() {
        Quote quote = Quote.stored("it was late", 4, 15);

        assertThat(Passage.around("", quote)).isEqualTo(quote);
        assertThat(Passage.around("Something else is here now.", quote)).isEqualTo(quote);
        assertThat(Passage.around("", Quote.stored("", 4, 15))).isEqualTo(Quote.stored("", 4, 15));
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        Quote passage = Passage.around(text, Quote.stored(words, start, start + words.length()));
        assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
        return passage.text();
    }
}
