package makegood.listening;

import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Learns to look again: each call is heard by heads that have not met its author, and what they take for an ask or a cause
 * is held against what was marked.
 */
final class AgainTrainer {

    private static final double PENALTY = 0.013;

    private final List<LabelledCall> calls;
    private final KeptEmbedder embedder;
    private final Rows asks = new Rows();
    private final Rows causes = new Rows();

    AgainTrainer(List<LabelledCall> calls, KeptEmbedder embedder) {
        this.calls = calls;
        this.embedder = embedder;
    }

    void learn(Map<String, Map<String, Head>> heads) {
        Map<String, Listener> listeners = new HashMap<>();
        heads.forEach((out, some) -> listeners.put(out, new Listener(embedder, first(some))));
        for (LabelledCall call : calls) {
            if (Voices.WHOLE.contains(call.author())) {
                hear(call, Voices.fresh(listeners, call.author()));
            }
        }
        asks.learn(AskWeigher.AGAIN, heads);
        causes.learn(CauseWeigher.AGAIN, heads);
        System.out.println(
                "looked again at " + asks.size() + " asks, " + causes.size() + " causes");
    }

    /** Heads that take what they hear at its first look. */
    private static Heads first(Map<String, Head> heads) {
        Map<String, Head> all = new HashMap<>(heads);
        all.put(AskWeigher.AGAIN, plain(22, Map.of(2, 1f), 0.65));
        all.put(CauseWeigher.AGAIN, plain(17, Map.of(0, 1f, 1, 1f), 0.16));
        return new Heads(all);
    }

    private static Head plain(int width, Map<Integer, Float> weights, double bar) {
        float[] all = new float[width];
        weights.forEach((at, weight) -> all[at] = weight);
        return new Head(
                false,
                List.of("is"),
                new float[][] {all},
                Map.of(),
                new float[] {(float) -Hearing.odds(bar)});
    }

    private void hear(LabelledCall call, Listener listener) {
        UtteranceReader reader = new UtteranceReader(embedder);
        Earlier earlier = Earlier.none(Measure.AT);
        Set<String> named = new HashSet<>();
        for (LabelledCall.Turn turn : call.turns()) {
            Utterance utterance = reader.read(turn.speaker(), turn.text());
            if (turn.speaker() == Speaker.CUSTOMER && utterance.understood()) {
                Hearing hearing = listener.hearing(utterance, earlier);
                asks(call.author(), turn, listener.weigher().asks().maybe(hearing));
                causes(call.author(), turn, listener.weigher().causes().maybe(hearing), named);
            }
            turn.causes().forEach(mark -> named.add(mark.type()));
            Observation seen = listener.listen(utterance, earlier);
            earlier = earlier.after(new Earlier.Turn(turn.speaker(), turn.text(), seen));
        }
    }

    private void asks(String author, LabelledCall.Turn turn, List<AskWeigher.Maybe> maybes) {
        int found = 0;
        for (AskWeigher.Maybe maybe : maybes) {
            boolean is =
                    turn.remedies().stream()
                            .anyMatch(
                                    mark ->
                                            mark.type().equals(maybe.remedy().type().key())
                                                    && covers(turn, mark, maybe.remedy()));
            found += is ? 1 : 0;
            asks.add(author, maybe.evidence(), is);
        }
        asks.miss(author, Math.max(0, turn.remedies().size() - found));
    }

    private static boolean covers(LabelledCall.Turn turn, LabelledCall.Mark mark, Remedy remedy) {
        int start = turn.text().indexOf(mark.quote());
        int end = start + mark.quote().length();
        int shared = Math.min(end, remedy.quote().end()) - Math.max(start, remedy.quote().start());
        return 2 * shared >= end - start;
    }

    /** A cause is marked at its first mention only: what is said of it later teaches neither way. */
    private void causes(
            String author,
            LabelledCall.Turn turn,
            List<CauseWeigher.Maybe> maybes,
            Set<String> named) {
        Set<String> marked = new HashSet<>();
        turn.causes().forEach(mark -> marked.add(mark.type()));
        marked.removeAll(named);
        for (CauseWeigher.Maybe maybe : maybes) {
            String type = maybe.type().key();
            if (!named.contains(type)) {
                causes.add(author, maybe.evidence(), marked.remove(type));
            }
        }
        causes.miss(author, marked.size());
    }

    /** What was looked at, whether it is so, and by author what was never looked at though it is so. */
    private static final class Rows {
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Boolean> so = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final Map<String, Integer> missed = new HashMap<>();

        void add(String author, Evidence one, boolean is) {
            evidence.add(one);
            so.add(is);
            authors.add(author);
        }

        void miss(String author, int times) {
            missed.merge(author, times, Integer::sum);
        }

        int size() {
            return so.size();
        }

        void learn(String name, Map<String, Map<String, Head>> heads) {
            Scale scale = Scale.of(evidence);
            SparseLearner learner = new SparseLearner(scale.even(evidence), 1);
            float[][] targets = new float[so.size()][];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = new float[] {so.get(i) ? 1 : 0};
            }
            Function<String, Head> learn =
                    out ->
                            scale.back(
                                    learner.learn(
                                            Learner.where(authors, Voices.teaching(out)),
                                            targets,
                                            List.of("is"),
                                            false,
                                            PENALTY,
                                            200));
            Map<String, Head> raw = new HashMap<>();
            Voices.outs().forEach(out -> raw.put(out, learn.apply(out)));
            for (String out : Voices.outs()) {
                double bar = bar(raw, out);
                heads.get(out).put(name, Bars.set(raw.get(out), new double[] {bar}));
            }
        }

        /** The bar at which most of what the teaching authors marked is heard, and little else. */
        private double bar(Map<String, Head> raw, String out) {
            double best = 0.3;
            double most = 0;
            List<Integer> rows = Learner.where(authors, Voices.met(out));
            int there = 0;
            for (Map.Entry<String, Integer> one : missed.entrySet()) {
                there += Voices.met(out).test(one.getKey()) ? one.getValue() : 0;
            }
            for (int row : rows) {
                there += so.get(row) ? 1 : 0;
            }
            for (double bar = 0.14; bar < 0.5; bar += 0.02) {
                int right = 0;
                int given = 0;
                for (int row : rows) {
                    Head head = Voices.fresh(raw, authors.get(row));
                    if (head.judge(evidence.get(row))[0] >= bar) {
                        given++;
                        right += so.get(row) ? 1 : 0;
                    }
                }
                double f1 = 2.0 * right / Math.max(1, given + there);
                if (f1 > most) {
                    most = f1;
                    best = bar;
                }
            }
            return best;
        }
    }

    /** Brings numbers of all sizes to one, so that the penalty weighs them alike. */
    private record Scale(double[] mean, double[] spread) {

        static Scale of(List<Evidence> evidence) {
            List<float[]> rows = evidence.stream().map(Evidence::numbers).toList();
            int width = rows.getFirst().length;
            double[] mean = new double[width];
            double[] spread = new double[width];
            for (int c = 0; c < width; c++) {
                int column = c;
                mean[c] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
                spread[c] =
                        Math.sqrt(
                                        rows.stream()
                                                .mapToDouble(row -> row[column] - mean[column])
                                                .map(off -> off * off)
                                                .average()
                                                .orElse(0))
                                + 1e-3;
            }
            return new Scale(mean, spread);
        }

        List<Evidence> even(List<Evidence> evidence) {
            return evidence.stream().map(this::even).toList();
        }

        private Evidence even(Evidence evidence) {
            float[] numbers = evidence.numbers();
            double[] even = new double[numbers.length];
            for (int c = 0; c < even.length; c++) {
                even[c] = (numbers[c] - mean[c]) / spread[c];
            }
            return new Evidence().numbers(even);
        }

        /** The head that judges the numbers as they are. */
        Head back(Head head) {
            float[] weights = new float[mean.length];
            double bias = head.bias()[0];
            for (int c = 0; c < weights.length; c++) {
                double weight = head.numbers()[0][c] / spread[c];
                weights[c] = (float) weight;
                bias -= weight * mean[c];
            }
            return new Head(
                    false,
                    head.labels(),
                    new float[][] {weights},
                    Map.of(),
                    new float[] {(float) bias});
        }
    }
}
