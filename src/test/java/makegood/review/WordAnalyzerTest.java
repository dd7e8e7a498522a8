package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class WordAnalyzerTest {

    @Test
    void cutsWordsToTheirStem() {
        assertThat(terms(WantedWords.SAID, "every single delivery"))
                .containsExactly("everi", "singl", "deliveri");
    }

    @Test
    void leavesNamesWhole() {
        assertThat(terms(WantedWords.NAMES, "Dana Wells")).containsExactly("dana", "wells");
    }

    @Test
    void cutsNoOtherwiseWhicheverFieldAThreadSawFirst() {
        assertThat(onANewThread(WantedWords.NAMES, WantedWords.SAID))
                .isEqualTo(onANewThread(WantedWords.SAID, WantedWords.NAMES).reversed());
    }

    private static List<List<String>> onANewThread(String first, String second) {
        CompletableFuture<List<List<String>>> both = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> both.complete(List.of(terms(first, "Wells"), terms(second, "Wells"))));
        return both.join();
    }

    private static List<String> terms(String field, String text) {
        return WordAnalyzer.INSTANCE.words(field, text).stream()
                .map(WordAnalyzer.Word::term)
                .toList();
    }
}
