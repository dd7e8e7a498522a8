package makegood.evaluation.ear;

import makegood.evaluation.label.LabelledCall;
import makegood.utterance.Embedder;
import makegood.utterance.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A baseline: marks each turn as the nearest labelled turn of the training calls is marked, by bare embedding. A turn is
 * never compared with turns of its own author.
 */
public final class NeighbourEar implements Ear {

    private final Embedder embedder;
    private final List<Neighbour> neighbours = new ArrayList<>();

    public NeighbourEar(Embedder embedder, List<LabelledCall> labelled) {
        this.embedder = embedder;
        for (LabelledCall call : labelled) {
            for (LabelledCall.Turn turn : call.turns()) {
                neighbours.add(new Neighbour(call.author(), turn, embedder.embed(turn.text())));
            }
        }
    }

    @Override
    public HeardCall hear(LabelledCall call) {
        return new HeardCall(
                call, "", call.turns().stream().map(turn -> hear(call.author(), turn)).toList());
    }

    private Heard hear(String author, LabelledCall.Turn turn) {
        Meaning meaning = embedder.embed(turn.text());
        Predicate<Neighbour> usable =
                each ->
                        each.turn().isCustomer() == turn.isCustomer()
                                && (author.isEmpty() || !author.equals(each.author()));
        Near near = nearest(meaning, usable);
        return turn.isCustomer() ? customer(turn, meaning, usable, near) : rep(turn, near);
    }

    private Heard customer(
            LabelledCall.Turn turn, Meaning meaning, Predicate<Neighbour> usable, Near near) {
        LabelledCall.Turn like = near.neighbour().turn();
        double angry = nearest(meaning, usable.and(each -> each.turn().isAngry())).similarity();
        double calm = nearest(meaning, usable.and(each -> !each.turn().isAngry())).similarity();
        return Heard.customer(
                angry - calm,
                like.anger(),
                like.causes(),
                like.remedies().stream().map(ask -> Found.whole(ask.type(), turn.text())).toList(),
                like.impact() == null ? List.of() : List.of(Found.whole("", turn.text())),
                like.signals() == null
                        ? null
                        : like.signals().stream().map(LabelledCall.Mark::type).distinct().toList(),
                like.next().isEmpty() ? "" : like.next().getFirst(),
                null);
    }

    private static Heard rep(LabelledCall.Turn turn, Near near) {
        LabelledCall.Turn like = near.neighbour().turn();
        return Heard.rep(
                like.moves(),
                like.violations().stream()
                        .map(breach -> Found.whole(breach.rule(), turn.text()))
                        .toList(),
                like.commitments().isEmpty() ? List.of() : List.of(Found.whole("", turn.text())));
    }

    private Near nearest(Meaning meaning, Predicate<Neighbour> usable) {
        Near best = null;
        for (Neighbour each : neighbours) {
            if (usable.test(each)) {
                double similarity = meaning.similarity(each.meaning());
                if (best == null || similarity > best.similarity()) {
                    best = new Near(each, similarity);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no labelled turn to compare with");
        }
        return best;
    }

    private record Neighbour(String author, LabelledCall.Turn turn, Meaning meaning) {}

    private record Near(Neighbour neighbour, double similarity) {}
}
