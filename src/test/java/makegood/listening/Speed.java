package makegood.listening;

import makegood.utterance.Meaning;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What understanding an utterance costs beside the bare forwards of its sentences, in the same run. */
final class Speed {

    private Speed() {}

    public static void main(String[] args) {
        List<LabelledCall> calls = LabelledCall.read(Path.of("src/training/calls"));
        OnnxEmbedder bare = new OnnxEmbedder();
        double forwards = 0;
        double listening = 0;
        int turns = 0;
        for (int round = 0; round < 2; round++) {
            OnnxEmbedder embedder = new OnnxEmbedder();
            UtteranceReader reader = new UtteranceReader(embedder);
            Listener listener = new Listener(embedder);
            for (LabelledCall call : calls.subList(round * 20, round * 20 + 20)) {
                Earlier earlier = Earlier.none(Measure.AT);
                for (LabelledCall.Turn turn : call.turns()) {
                    long start = System.nanoTime();
                    Utterance utterance = reader.read(turn.speaker(), turn.text());
                    Observation seen = listener.listen(utterance, earlier);
                    long heard = System.nanoTime();
                    List<Meaning> meanings = new ArrayList<>();
                    utterance
                            .sentences()
                            .forEach(
                                    sentence ->
                                            meanings.add(
                                                    bare.embed(
                                                            " "
                                                                    + turn.text()
                                                                            .substring(
                                                                                    sentence
                                                                                            .start(),
                                                                                    sentence
                                                                                            .end()))));
                    long end = System.nanoTime();
                    if (round > 0) {
                        listening += heard - start;
                        forwards += end - heard;
                        turns++;
                    }
                    earlier = earlier.after(new Earlier.Turn(turn.speaker(), turn.text(), seen));
                }
            }
        }
        System.out.printf(
                "an utterance: %.2f ms understood, %.2f ms bare forwards of its sentences, ratio"
                        + " %.2f (%d turns)%n",
                listening / turns / 1e6, forwards / turns / 1e6, listening / forwards, turns);
    }
}
