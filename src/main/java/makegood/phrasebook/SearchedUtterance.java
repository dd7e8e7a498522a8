package makegood.phrasebook;

import makegood.utterance.Utterance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said, sentence by sentence, with what has been looked for in it. For one thread. */
final class SearchedUtterance {

    private final List<SearchedSentence> sentences;
    private final Map<PhrasePattern, Boolean> known = new HashMap<>();

    private SearchedUtterance(List<SearchedSentence> sentences) {
        this.sentences = sentences;
    }

    static SearchedUtterance nothing() {
        return new SearchedUtterance(List.of());
    }

    static SearchedUtterance of(Utterance said) {
        return new SearchedUtterance(
                said.sentences().stream()
                        .map(SpokenSentence::new)
                        .map(SearchedSentence::new)
                        .toList());
    }

    int size() {
        return sentences.size();
    }

    SearchedSentence sentence(int index) {
        return sentences.get(index);
    }

    /** Whether one of these stands in any sentence. */
    boolean hasAny(List<PhrasePattern> patterns) {
        for (PhrasePattern pattern : patterns) {
            if (has(pattern)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(PhrasePattern pattern) {
        Boolean is = known.get(pattern);
        if (is == null) {
            is = sentences.stream().anyMatch(sentence -> sentence.has(pattern));
            known.put(pattern, is);
        }
        return is;
    }
}
