package makegood.playbook;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Passages by meaning and words. A passage is found by any way in which it is asked, by its advice, and by rare words. */
final class PassageIndex {

    private static final String PASSAGE = "passage";
    private static final String ADVICE = "advice";

    private final EmbeddingModel model;
    private final List<Passage> passages;
    private final SharedWords words;
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    private final int entries;

    PassageIndex(EmbeddingModel model, Lemmas lemmas, List<Passage> passages) {
        this.model = model;
        this.passages = List.copyOf(passages);
        this.words = new SharedWords(lemmas, passages.stream().map(Passage::allWords).toList());
        List<TextSegment> segments = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            add(segments, i, passages.get(i));
        }
        this.entries = segments.size();
        if (entries > 0) {
            store.addAll(model.embedAll(segments).content(), segments);
        }
    }

    private static void add(List<TextSegment> segments, int place, Passage passage) {
        Metadata asked = new Metadata().put(PASSAGE, place).put(ADVICE, 0);
        passage.askedAs().forEach(text -> segments.add(TextSegment.from(text, asked)));
        Metadata advice = new Metadata().put(PASSAGE, place).put(ADVICE, 1);
        segments.add(TextSegment.from(passage.title() + ". " + passage.advice(), advice));
    }

    /** Every passage with its nearness to the question, nearest first. */
    List<Found> find(String question) {
        List<Similarities> seen =
                IntStream.range(0, passages.size()).mapToObj(i -> new Similarities()).toList();
        for (EmbeddingMatch<TextSegment> match : matches(question)) {
            Metadata about = match.embedded().metadata();
            Integer place = about.getInteger(PASSAGE);
            boolean advice = Integer.valueOf(1).equals(about.getInteger(ADVICE));
            if (place != null) {
                // The store scores 0..1, where 0.5 is a right angle.
                seen.get(place).add(2 * match.score() - 1, advice);
            }
        }
        double[] shared = words.shares(question);
        return IntStream.range(0, passages.size())
                .mapToObj(i -> new Found(passages.get(i), seen.get(i).nearness(shared[i])))
                .sorted(Comparator.comparingDouble(Found::nearness).reversed())
                .toList();
    }

    private List<EmbeddingMatch<TextSegment>> matches(String question) {
        return store.search(
                        EmbeddingSearchRequest.builder()
                                .queryEmbedding(model.embed(question).content())
                                .maxResults(Math.max(1, entries))
                                .build())
                .matches();
    }

    /** @param nearness up to 1, which says the same in the same words */
    record Found(Passage passage, double nearness) {}
}
