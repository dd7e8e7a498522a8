package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the heads on the labelled calls, measures them on the author left out, and writes them: {@code ./mvnw
 * process-test-classes -Ptrain -Dgoemotions=FILE}.
 */
final class Trainer {

    private static final List<String> AUTHORS = List.of("A", "B", "C", "D");
    static final List<String> LEVELS = List.of("0", "1", "2", "3");
    private static final List<String> MOVES = Arrays.stream(Move.values()).map(Move::key).toList();

    private final List<LabelledCall> calls;
    private final AngerTrainer anger;
    private final KeptEmbedder embedder;
    private final UtteranceReader reader;

    Trainer(List<LabelledCall> calls, List<Elsewhere.Row> elsewhere, KeptEmbedder embedder) {
        this.calls = calls;
        this.anger = new AngerTrainer(elsewhere, embedder);
        this.embedder = embedder;
        this.reader = new UtteranceReader(embedder);
    }

    /** Heads learnt from all authors under "", and from all but one under that one's name. */
    Map<String, Heads> train() {
        List<TrainingRow> rows = plainRows();
        List<TrainingRow> reps =
                rows.stream().filter(row -> row.turn.speaker() == Speaker.REP).toList();
        Map<String, Map<String, Head>> heads = new LinkedHashMap<>();
        for (String out : outs()) {
            heads.put(out, new HashMap<>());
        }
        moves(reps, heads);
        List<TrainingRow> customers = TrainingRow.situate(rows);
        clauses(customers, "customer-clause", customerLabels(), heads);
        clauses(reps, "rep-clause", List.of("promise"), heads);
        customers(customers, heads);
        anger.inTalk(customers, heads);
        Map<String, Heads> all = new LinkedHashMap<>();
        heads.forEach((out, some) -> all.put(out, new Heads(some)));
        return all;
    }

    static List<String> outs() {
        List<String> outs = new ArrayList<>(AUTHORS);
        outs.add("");
        return outs;
    }

    private List<TrainingRow> plainRows() {
        List<TrainingRow> rows = new ArrayList<>();
        for (LabelledCall call : calls) {
            Earlier earlier = Earlier.none(Measure.AT);
            for (LabelledCall.Turn turn : call.turns()) {
                Utterance utterance = reader.read(turn.speaker(), turn.text());
                Observation plain = TrainingRow.plain(utterance, earlier);
                rows.add(new TrainingRow(call, turn, utterance, plain, earlier));
                earlier = earlier.after(new Earlier.Turn(turn.speaker(), turn.text(), plain));
            }
        }
        return rows;
    }

    private Situated situated(TrainingRow row) {
        Line line = new Line(row.utterance);
        return new Situated(line, new Clues(line), row.earlier, embedder);
    }

    private void moves(List<TrainingRow> reps, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = reps.stream().map(row -> situated(row).rep()).toList();
        Learner learner = new Learner(evidence, 4);
        float[][] targets = new float[reps.size()][MOVES.size()];
        for (int i = 0; i < targets.length; i++) {
            for (String move : reps.get(i).turn.moves()) {
                targets[i][MOVES.indexOf(move)] = 1;
            }
        }
        Map<String, Head> raw = new HashMap<>();
        for (String out : outs()) {
            raw.put(
                    out,
                    learner.learn(
                            TrainingRow.where(reps, a -> !a.equals(out)),
                            targets,
                            MOVES,
                            false,
                            0.0006,
                            160));
        }
        double[][] judged = new double[reps.size()][];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = raw.get(reps.get(i).author()).judge(evidence.get(i));
        }
        for (String out : outs()) {
            double[] bars =
                    Bars.best(judged, targets, TrainingRow.where(reps, a -> !a.equals(out)));
            heads.get(out).put("moves", Bars.set(raw.get(out), bars));
        }
        for (int i = 0; i < judged.length; i++) {
            double[] sure = heads.get(reps.get(i).author()).get("moves").judge(evidence.get(i));
            List<Move> made = new ArrayList<>();
            for (int k = 0; k < sure.length; k++) {
                if (sure[k] >= 0.5) {
                    made.add(Move.of(MOVES.get(k)).orElseThrow());
                }
            }
            reps.get(i).moves = made;
        }
        System.out.println("moves learnt");
    }

    private static List<String> customerLabels() {
        List<String> labels = new ArrayList<>(List.of(Weigher.ASK, Weigher.IMPACT));
        Arrays.stream(Signal.Type.values()).map(Signal.Type::key).forEach(labels::add);
        return labels;
    }

    private static List<LabelledCall.Mark> marks(LabelledCall.Turn turn, String label) {
        return switch (label) {
            case "ask" -> turn.remedies();
            case "impact" -> turn.impact() == null ? List.of() : List.of(turn.impact());
            case "promise" -> turn.commitments();
            default -> turn.signals().stream().filter(mark -> label.equals(mark.type())).toList();
        };
    }

    /** Whether most of the clause is marked, or most of the mark lies in the clause. */
    private static boolean holds(
            LabelledCall.Turn turn, LabelledCall.Mark mark, makegood.utterance.Quote clause) {
        int start = turn.text().indexOf(mark.quote());
        int end = start + mark.quote().length();
        double shared = Math.min(end, clause.end()) - Math.max(start, clause.start());
        return shared > 0.5 * (clause.end() - clause.start()) || shared > 0.6 * (end - start);
    }

    private void clauses(
            List<TrainingRow> rows,
            String name,
            List<String> labels,
            Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (TrainingRow row : rows) {
            Line line = new Line(row.utterance);
            List<Range> clauses = Clauses.of(line);
            Situated situation = new Situated(line, new Clues(line), row.earlier, embedder);
            for (int i = 0; i < clauses.size(); i++) {
                makegood.utterance.Quote words = line.quote(clauses.get(i));
                float[] target = new float[labels.size()];
                for (int k = 0; k < target.length; k++) {
                    for (LabelledCall.Mark mark : marks(row.turn, labels.get(k))) {
                        if (holds(row.turn, mark, words)) {
                            target[k] = 1;
                        }
                    }
                }
                evidence.add(situation.clause(clauses, i, row.plain));
                targets.add(target);
                authors.add(row.author());
            }
        }
        SparseLearner learner = new SparseLearner(evidence, 3);
        float[][] all = targets.toArray(float[][]::new);
        learnWithBars(name, learner, evidence, all, labels, authors, heads);
        System.out.println(name + " learnt");
    }

    private void learnWithBars(
            String name,
            SparseLearner learner,
            List<Evidence> evidence,
            float[][] targets,
            List<String> labels,
            List<String> authors,
            Map<String, Map<String, Head>> heads) {
        Map<String, Head> raw = new HashMap<>();
        for (String out : outs()) {
            raw.put(
                    out,
                    learner.learn(
                            Learner.where(authors, a -> !a.equals(out)),
                            targets,
                            labels,
                            false,
                            0.0004,
                            100));
        }
        double[][] judged = new double[targets.length][];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = raw.get(authors.get(i)).judge(evidence.get(i));
        }
        for (String out : outs()) {
            double[] bars = Bars.best(judged, targets, Learner.where(authors, a -> !a.equals(out)));
            heads.get(out).put(name, Bars.set(raw.get(out), bars));
        }
    }

    private void customers(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = customers.stream().map(row -> situated(row).customer()).toList();
        Learner learner = new Learner(evidence, 4);
        float[][] levels = TrainingRow.levels(customers);
        float[][] next = new float[customers.size()][MOVES.size()];
        for (int i = 0; i < next.length; i++) {
            List<String> good = customers.get(i).turn.next();
            float[] shares = {0.6f, 0.4f, 0.3f, 0.2f};
            float sum = 0;
            for (int k = 0; k < good.size(); k++) {
                sum += shares[Math.min(3, k)];
            }
            for (int k = 0; k < good.size(); k++) {
                next[i][MOVES.indexOf(good.get(k))] = shares[Math.min(3, k)] / sum;
            }
        }
        for (String out : outs()) {
            List<Integer> chosen = TrainingRow.where(customers, a -> !a.equals(out));
            heads.get(out)
                    .put("anger-situated", learner.learn(chosen, levels, LEVELS, true, 0.01, 160));
            List<Integer> told =
                    chosen.stream().filter(i -> !customers.get(i).turn.next().isEmpty()).toList();
            heads.get(out).put("calls-for", learner.learn(told, next, MOVES, true, 0.008, 160));
        }
        System.out.println("situated learnt");
        anger.alone(customers, heads);
        for (int i = 0; i < customers.size(); i++) {
            TrainingRow row = customers.get(i);
            row.situated = heads.get(row.author()).get("anger-situated").judge(evidence.get(i));
            row.alone = heads.get(row.author()).get("anger-alone").judge(situated(row).alone());
        }
    }

    public static void main(String[] args) throws IOException {
        Path sentences = Path.of(System.getProperty("goemotions", "none"));
        List<LabelledCall> calls = LabelledCall.read(Path.of("src/training/calls"));
        try (KeptEmbedder embedder = new KeptEmbedder(Path.of("target/training/meanings.bin"))) {
            Map<String, Heads> heads =
                    new Trainer(calls, Elsewhere.read(sentences), embedder).train();
            Measure measure = new Measure();
            measure.hear(calls, call -> new Listener(embedder, heads.get(call.author())), embedder);
            System.out.println("Each author heard by what was learnt from the other three:");
            measure.print();
            Path file = Path.of("src/main/resources/makegood/listening/heads.bin");
            try (OutputStream out = Files.newOutputStream(file)) {
                heads.get("").write(out);
            }
            System.out.println(Files.size(file) + " bytes written to " + file);
        }
    }
}
