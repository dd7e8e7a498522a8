package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was late, I will call. | it was late / I will call",
                "it was the courier so i will call them | it was the courier / so i will call them",
                "I rang and they were out | I rang / and they were out",
                "boxes and crates | boxes and crates",
                "That's, uh, against, you know, our policy | That is uh against you know our"
                        + " policy",
                "so | so",
            })
    void cutsWhereAnotherClauseBegins(String said, String clauses) {
        SpokenSentence sentence =
                new SpokenSentence(Books.READER.read(Speaker.REP, said).sentences().getFirst());
        Clauses found = new Clauses(sentence);

        List<String> cut = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from = found.end(from)) {
            assertThat(found.start(found.end(from) - 1)).isEqualTo(from);
            cut.add(words(sentence, from, found.end(from)));
        }

        assertThat(String.join(" / ", cut)).isEqualToIgnoringCase(clauses);
    }

    private static String words(SpokenSentence sentence, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(sentence.word(i).norm());
        }
        return String.join(" ", words);
    }
}
