package makegood.playbook;

import makegood.utterance.Embedder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers a rep's question from the method's pages and the flows' steps, without a language model. Safe for several threads.
 */
public final class Playbook {

    private final SharedEmbedding model;
    private final Supplier<List<Passage>> passages;
    private volatile @Nullable Shelf shelf;

    /** @param passages those in force: looked at with each question, since flows change while the product runs */
    public Playbook(Embedder embedder, Supplier<List<Passage>> passages) {
        this.model = new SharedEmbedding(embedder);
        this.passages = passages;
    }

    /** The best passage; one that says so where none comes near enough. */
    public Answer ask(String question, @Nullable Moment moment) {
        List<Passage> found = passages(question, moment, 1);
        return found.isEmpty() ? Answer.notCovered() : Answer.of(found.getFirst());
    }

    /** The passages that answer the question, best first; empty where the playbook does not cover it. */
    public List<Passage> passages(String question, @Nullable Moment moment, int most) {
        return Nearness.ranked(index().find(question, Nearness.LOOKED_AT), moment).stream()
                .limit(most)
                .map(PassageIndex.Found::passage)
                .toList();
    }

    /** Reads the passages now, so that the first question need not wait for it. */
    public void warmUp() {
        index();
    }

    private PassageIndex index() {
        List<Passage> now = passages.get();
        Shelf known = shelf;
        if (known != null && known.passages.equals(now)) {
            return known.index;
        }
        Shelf fresh = new Shelf(new ArrayList<>(now), new PassageIndex(model, now));
        shelf = fresh;
        return fresh.index;
    }

    private record Shelf(List<Passage> passages, PassageIndex index) {}
}
