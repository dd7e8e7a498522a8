package makegood.playbook;

import makegood.utterance.Embedder;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * Answers a rep's question from the method's pages and the flows' steps, without a language model. Safe for several
 * threads.
 */
public final class Playbook {

    /** A question is a line or two; more adds nothing and costs milliseconds. */
    private static final int LONGEST_QUESTION = 1_000;

    private final SharedEmbedding model;
    private final Lemmas lemmas;
    private final Supplier<List<Passage>> passages;
    private volatile @Nullable Shelf shelf;

    /** @param passages those in force: looked at with each question, since flows change while the product runs */
    public Playbook(Embedder embedder, UtteranceReader reader, Supplier<List<Passage>> passages) {
        this.model = new SharedEmbedding(embedder);
        this.lemmas = new Lemmas(reader);
        this.passages = passages;
    }

    /** The best passage; one that says so where none comes near enough. */
    public Answer ask(String question, @Nullable Moment moment) {
        if (moment != null && moment.next() != null && WhatNow.asks(question)) {
            return WhatNow.answer(moment.next());
        }
        List<Passage> found = passages(question, moment, 1);
        return found.isEmpty() ? Answer.notCovered() : Answer.of(found.getFirst());
    }

    /** The passages that answer the question, best first; empty where the playbook does not cover it. */
    public List<Passage> passages(String question, @Nullable Moment moment, int most) {
        String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        return Nearness.ranked(index().find(asked), moment).stream()
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
        Shelf fresh = new Shelf(now, new PassageIndex(model, lemmas, now));
        shelf = fresh;
        return fresh.index;
    }

    private record Shelf(List<Passage> passages, PassageIndex index) {}
}
