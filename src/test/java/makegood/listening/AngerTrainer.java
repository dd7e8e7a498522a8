package makegood.listening;

import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Learns the heads that judge anger: by the words alone, and in the talk. */
final class AngerTrainer {

    private final List<Elsewhere.Row> elsewhere;
    private final KeptEmbedder embedder;
    private final UtteranceReader reader;

    AngerTrainer(List<Elsewhere.Row> elsewhere, KeptEmbedder embedder) {
        this.elsewhere = elsewhere;
        this.embedder = embedder;
        this.reader = new UtteranceReader(embedder);
    }

    /** The judgement by words alone also learns from sentences that were not said in calls. */
    void alone(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        float[][] levels = TrainingRow.levels(customers);
        for (int i = 0; i < customers.size(); i++) {
            Line line = new Line(customers.get(i).utterance);
            evidence.add(
                    new Situated(line, new Clues(line), Earlier.none(Measure.AT), embedder)
                            .alone());
            targets.add(levels[i]);
            authors.add(customers.get(i).author());
        }
        for (Elsewhere.Row row : elsewhere) {
            Line line = new Line(reader.read(Speaker.CUSTOMER, row.text()));
            if (line.size() > 0) {
                evidence.add(
                        new Situated(line, new Clues(line), Earlier.none(Measure.AT), embedder)
                                .alone());
                targets.add(row.levels());
                authors.add("elsewhere");
            }
        }
        SparseLearner learner = new SparseLearner(evidence, 4);
        float[][] all = targets.toArray(float[][]::new);
        Function<String, List<Integer>> teaching =
                out -> Learner.where(authors, Voices.teachingAnger(out));
        Map<String, Head> raw = new HashMap<>();
        for (String out : Voices.outs()) {
            raw.put(out, learner.learn(teaching.apply(out), all, Trainer.LEVELS, true, 0.002, 120));
        }
        new HiddenLearner(evidence, 6).beside(raw, teaching, all, 12);
        raw.forEach((out, head) -> heads.get(out).put("anger-alone", head));
        System.out.println("alone learnt");
    }

    /** Learnt in rounds, since how angry they were is itself judged by it. */
    void inTalk(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        double[][] judged = customers.stream().map(row -> row.situated).toArray(double[][]::new);
        for (int round = 0; round < 4; round++) {
            List<Evidence> evidence = inTalk(customers, judged);
            SparseLearner learner = new SparseLearner(evidence, 1);
            for (String out : Voices.outs()) {
                List<Integer> chosen = TrainingRow.where(customers, Voices.teachingAnger(out));
                heads.get(out)
                        .put(
                                "anger-in-talk",
                                learner.learn(
                                        chosen,
                                        TrainingRow.levels(customers),
                                        Trainer.LEVELS,
                                        true,
                                        0.002,
                                        300));
            }
            for (int i = 0; i < judged.length; i++) {
                judged[i] =
                        Voices.fresh(heads, customers.get(i).author())
                                .get("anger-in-talk")
                                .judge(evidence.get(i));
            }
        }
    }

    private static List<Evidence> inTalk(List<TrainingRow> customers, double[][] judged) {
        List<Evidence> evidence = new ArrayList<>();
        Earlier earlier = Earlier.none(Measure.AT);
        LabelledCall call = null;
        for (int i = 0; i < customers.size(); i++) {
            TrainingRow row = customers.get(i);
            if (row.call != call) {
                call = row.call;
                earlier = Earlier.none(Measure.AT);
            }
            evidence.add(AngerGauge.inTalk(row.alone, row.situated, earlier));
            double[] levels = judged[i];
            int level =
                    IntStream.range(0, 4)
                            .boxed()
                            .max((a, b) -> Double.compare(levels[a], levels[b]))
                            .orElse(0);
            Anger anger =
                    new Anger(
                            levels[2] + levels[3],
                            level,
                            Anger.Trend.STEADY,
                            Math.max(level, earlier.anger().peak()),
                            List.of(),
                            null);
            earlier =
                    earlier.after(
                            new Earlier.Turn(
                                    Speaker.CUSTOMER, "", Observation.nothing(true, anger)));
        }
        return evidence;
    }
}
