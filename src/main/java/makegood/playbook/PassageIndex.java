package makegood.playbook;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Passages by meaning. A passage is found by its title, by any way in which it is asked, and by its advice. */
final class PassageIndex {

    private static final String PASSAGE = "passage";

    private final EmbeddingModel model;
    private final List<Passage> passages;
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    PassageIndex(EmbeddingModel model, List<Passage> passages) {
        this.model = model;
        this.passages = List.copyOf(passages);
        List<TextSegment> segments = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Metadata place = new Metadata().put(PASSAGE, i);
            entries(passages.get(i)).forEach(text -> segments.add(TextSegment.from(text, place)));
        }
        if (!segments.isEmpty()) {
            store.addAll(model.embedAll(segments).content(), segments);
        }
    }

    private static List<String> entries(Passage passage) {
        List<String> entries = new ArrayList<>(passage.askedAs());
        entries.add(passage.title());
        entries.add(passage.advice());
        return entries;
    }

    /** The nearest passages, best first. */
    List<Found> find(String question, int most) {
        Map<Integer, Double> best = new HashMap<>();
        for (EmbeddingMatch<TextSegment> match : matches(question)) {
            Integer passage = match.embedded().metadata().getInteger(PASSAGE);
            if (passage != null) {
                // The store scores 0..1, where 0.5 is a right angle.
                best.merge(passage, 2 * match.score() - 1, Math::max);
            }
        }
        return best.entrySet().stream()
                .map(entry -> new Found(passages.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(Found::similarity).reversed())
                .limit(most)
                .toList();
    }

    private List<EmbeddingMatch<TextSegment>> matches(String question) {
        return store.search(
                        EmbeddingSearchRequest.builder()
                                .queryEmbedding(model.embed(question).content())
                                .maxResults(Math.max(1, passages.size()))
                                .build())
                .matches();
    }

    /** @param similarity -1..1, 1 says the same */
    record Found(Passage passage, double similarity) {}
}
