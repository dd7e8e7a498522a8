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

    static final List<String> LEVELS = List.of("0", "1", "2", "3");
    private static final List<String> MOVES = Arrays.stream(Move.values()).map(Move::key).toList();

    private final List<LabelledCall> calls;
    private final AngerTrainer angerTrainer;
    private final KeptEmbedder embedder;
    private final UtteranceReader reader;

    Trainer(List<LabelledCall> calls, List<Elsewhere.Row> elsewhere, KeptEmbedder embedder) {
        this.calls = calls;
        this.angerTrainer = new AngerTrainer(elsewhere, embedder);
        this.embedder = embedder;
        this.reader = new UtteranceReader(embedder);
    }

    /** Heads learnt from all authors under "", and from all but some under those ones' names. */
    Map<String, Heads> train() {
        List<TrainingRow> rows = plainRows();
        List<TrainingRow> reps =
                rows.stream().filter(row -> row.turn.speaker() == Speaker.REP).toList();
        Map<String, Map<String, Head>> heads = new LinkedHashMap<>();
        for (String out : Voices.outs()) {
            heads.put(out, new HashMap<>());
        }
        moves(reps, heads);
        List<TrainingRow> customers = TrainingRow.situate(rows);
        ClauseTrainer clauses = new ClauseTrainer(embedder);
        clauses.customers(customers, heads);
        clauses.reps(reps, heads);
        TypeTrainer types = new TypeTrainer(embedder);
        types.remedies(customers, heads);
        types.causes(customers, heads);
        customers(customers, heads);
        angerTrainer.inTalk(customers, heads);
        new AgainTrainer(calls, embedder).learn(heads);
        Map<String, Heads> all = new LinkedHashMap<>();
        heads.forEach((out, some) -> all.put(out, new Heads(some)));
        return all;
    }

    List<TrainingRow> plainRows() {
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
        return row.situated(embedder);
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
        for (String out : Voices.outs()) {
            raw.put(
                    out,
                    learner.learn(
                            TrainingRow.where(reps, Voices.teaching(out)),
                            targets,
                            MOVES,
                            false,
                            0.0006,
                            160));
        }
        List<String> authors = reps.stream().map(TrainingRow::author).toList();
        new HiddenLearner(evidence, 8)
                .beside(raw, out -> Learner.where(authors, Voices.teaching(out)), targets, 10);
        double[][] judged = new double[reps.size()][];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = Voices.fresh(raw, reps.get(i).author()).judge(evidence.get(i));
        }
        for (String out : Voices.outs()) {
            double[] bars = Bars.best(judged, targets, TrainingRow.where(reps, Voices.met(out)));
            heads.get(out).put("moves", Bars.set(raw.get(out), bars));
        }
        for (int i = 0; i < judged.length; i++) {
            double[] sure =
                    Voices.fresh(heads, reps.get(i).author()).get("moves").judge(evidence.get(i));
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
        Map<String, Head> anger = new HashMap<>();
        Map<String, Head> calledFor = new HashMap<>();
        for (String out : Voices.outs()) {
            anger.put(out, learner.learn(angry(customers, out), levels, LEVELS, true, 0.01, 160));
            calledFor.put(out, learner.learn(told(customers, out), next, MOVES, true, 0.008, 160));
        }
        HiddenLearner units = new HiddenLearner(evidence, 8);
        units.beside(anger, out -> angry(customers, out), levels, 10);
        units.beside(calledFor, out -> told(customers, out), next, 10);
        anger.forEach((out, head) -> heads.get(out).put("anger-situated", head));
        calledFor.forEach((out, head) -> heads.get(out).put("calls-for", head));
        System.out.println("situated learnt");
        TurnTrainer.learn(customers, evidence, heads);
        angerTrainer.alone(customers, heads);
        for (int i = 0; i < customers.size(); i++) {
            TrainingRow row = customers.get(i);
            row.situated =
                    Voices.fresh(heads, row.author()).get("anger-situated").judge(evidence.get(i));
            row.alone =
                    Voices.fresh(heads, row.author())
                            .get("anger-alone")
                            .judge(situated(row).alone());
        }
    }

    private static List<Integer> angry(List<TrainingRow> customers, String out) {
        return TrainingRow.where(customers, Voices.teachingAnger(out));
    }

    /** Those turns of which was said what they call for. */
    private static List<Integer> told(List<TrainingRow> customers, String out) {
        return TrainingRow.where(customers, Voices.teaching(out)).stream()
                .filter(row -> !customers.get(row).turn.next().isEmpty())
                .toList();
    }

    public static void main(String[] args) throws IOException {
        Path sentences = Path.of(System.getProperty("goemotions", "none"));
        List<LabelledCall> calls = LabelledCall.read(Path.of("src/training"));
        try (KeptEmbedder embedder = new KeptEmbedder(Path.of("target/training/meanings.bin"))) {
            Map<String, Heads> heads =
                    new Trainer(calls, Elsewhere.read(sentences), embedder).train();
            LeftOut.keep(heads, sentences);
            for (String authors :
                    List.of(
                            "A B C D",
                            "E F I J",
                            "L M N O",
                            "P Q R S T U",
                            "2 3 4 5",
                            "6 7 8 0",
                            "10",
                            "11",
                            "12",
                            "G V W X 9")) {
                Measure measure = new Measure();
                List<LabelledCall> some =
                        calls.stream()
                                .filter(call -> Voices.named(authors).contains(call.author()))
                                .toList();
                measure.hear(
                        some,
                        call -> new Listener(embedder, Voices.fresh(heads, call.author())),
                        embedder);
                System.out.println(authors + ", each heard by what was learnt from the others:");
                measure.print();
            }
            Path file = Path.of("src/main/resources/makegood/listening/heads.bin");
            try (OutputStream out = Files.newOutputStream(file)) {
                heads.get("").write(out);
            }
            System.out.println(Files.size(file) + " bytes written to " + file);
        }
    }
}
