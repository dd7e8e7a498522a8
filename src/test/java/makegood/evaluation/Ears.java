package makegood.evaluation;

import makegood.evaluation.ear.Ear;
import makegood.evaluation.ear.GuardedEar;
import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.ear.NeighbourEar;
import makegood.evaluation.ear.Product;
import makegood.evaluation.ear.ProductEar;
import makegood.evaluation.ear.WordListEar;
import makegood.evaluation.label.LabelledCall;
import makegood.listening.LeftOut;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All who listen in one run. */
final class Ears {

    private final Product product = new Product();
    private final Ear coach = new ProductEar(product);
    private final Ear guarded = new GuardedEar(product);
    private final Map<String, Ear> baselines = new LinkedHashMap<>();

    /** @param labelled calls to compare with; empty leaves the nearest neighbour out */
    Ears(List<LabelledCall> labelled) {
        baselines.put("word list", new WordListEar());
        if (!labelled.isEmpty()) {
            baselines.put("nearest neighbour", new NeighbourEar(product.embedder(), labelled));
        }
    }

    Product product() {
        return product;
    }

    List<HeardCall> coach(List<LabelledCall> calls) {
        return calls.stream().map(coach::hear).toList();
    }

    /** Each call through the coach, but heard by what was learnt from the other authors. */
    List<HeardCall> strangers(List<LabelledCall> calls, Path sentences) {
        Map<String, Ear> ears = new LinkedHashMap<>();
        LeftOut.listeners(sentences, product.embedder())
                .forEach(
                        (author, listener) ->
                                ears.put(author, new ProductEar(product.hearingBy(listener))));
        return calls.stream().map(call -> ears.get(call.author()).hear(call)).toList();
    }

    /** With every guard rule switched on: only the warnings. */
    List<HeardCall> guarded(List<LabelledCall> calls) {
        return calls.stream().map(guarded::hear).toList();
    }

    Map<String, List<HeardCall>> baselines(List<LabelledCall> calls) {
        Map<String, List<HeardCall>> heard = new LinkedHashMap<>();
        baselines.forEach((name, ear) -> heard.put(name, calls.stream().map(ear::hear).toList()));
        return heard;
    }
}
