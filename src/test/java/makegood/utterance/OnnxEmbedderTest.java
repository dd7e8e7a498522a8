package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.stream.IntStream;

class OnnxEmbedderTest {

    private static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();

    @Test
    void placesParaphrasesNearerThanOtherTalk() {
        Meaning late = EMBEDDER.embed("The parcel came three weeks late.");

        double paraphrase =
                late.similarity(
                        EMBEDDER.embed("Our delivery arrived almost a month after the date."));
        double other = late.similarity(EMBEDDER.embed("My brother decides about that."));

        assertThat(paraphrase).isGreaterThan(other + 0.2);
    }

    @Test
    void givesTheSameFromManyThreads() {
        List<String> texts =
                IntStream.range(0, 16).mapToObj(i -> "You owe me " + i + " pounds").toList();
        List<Meaning> alone = texts.stream().map(new OnnxEmbedder()::embed).toList();

        List<Meaning> together = texts.parallelStream().map(EMBEDDER::embed).toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i).similarity(alone.get(i))).isGreaterThan(0.9999);
        }
    }

    @Test
    void asksTheModelOncePerText() {
        MiniLm model = spy(new MiniLm());
        OnnxEmbedder embedder = new OnnxEmbedder(model);

        embedder.words("the same words").whole();
        embedder.embed("the same words");
        embedder.embed("");

        verify(model, times(2)).states(anyString());
    }

    @Test
    void knowsAWordByThoseAroundIt() {
        Meaning money = meaning("I went to the bank for a loan", "bank");
        Meaning water = meaning("I sat on the bank of the river", "bank");
        Meaning shore = meaning("We walked along the shore of the lake", "shore");

        assertThat(water.similarity(shore)).isGreaterThan(money.similarity(shore));
    }

    @Test
    void findsAWordBehindSignsOfTwoUnits() {
        Meaning plain = meaning("!! I want my money back", "money back");
        Meaning signs = meaning("\uD83D\uDE21\uD83D\uDE21 I want my money back", "money back");

        assertThat(signs.similarity(plain)).isGreaterThan(0.8);
    }

    @Test
    void givesABlankTextAndItsPartsAMeaning() {
        assertThat(EMBEDDER.words("   ").of(0, 3).dimensions()).isPositive();
    }

    @Test
    void readsALongTextPieceByPiece() {
        String text = "They never rang me back. ".repeat(400) + "I want my money back.";

        Meaning ask = meaning(text, "I want my money back");

        Meaning alone = EMBEDDER.embed("I want my money back");
        Meaning rest = meaning(text, "They never rang me back");
        assertThat(ask.similarity(alone)).isGreaterThan(rest.similarity(alone) + 0.1);
    }

    @Test
    @Timeout(40)
    void readsOfATextWithoutEndItsBeginning() {
        Meaning words = meaning("a: ".repeat(350_000) + "I want my money back.", "money back");

        assertThat(words.similarity(EMBEDDER.embed("a: ".repeat(350_000)))).isGreaterThan(0.99);
    }

    private static Meaning meaning(String text, String words) {
        int start = text.indexOf(words);
        return EMBEDDER.words(text).of(start, start + words.length());
    }
}
