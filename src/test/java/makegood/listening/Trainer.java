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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains the heads on the labelled calls, measures them on the author left out, and writes them: {@code ./mvnw
 * process-test-classes -Ptrain -Dgoemotions=FILE}.
 */
final class Trainer {

    private static final List<String> AUTHORS = List.of("A", "B", "C", "D");
    private static final List<String> LEVELS = List.of("0", "1", "2", "3");
    private static final List<String> MOVES = Arrays.stream(Move.values()).map(Move::key).toList();

    private final List<LabelledCall> calls;
    private final List<Elsewhere.Row> elsewhere;
    private final KeptEmbedder embedder;
    private final UtteranceReader reader;

    /** One turn with all that is known of it. */
    private static final class Row {
        final LabelledCall call;
        final LabelledCall.Turn turn;
        final Utterance utterance;
        Observation plain;
        List<Move> moves = List.of();
        double[] alone = new double[4];
        double[] situated = new double[4];
        Earlier earlier;

        Row(
                LabelledCall call,
                LabelledCall.Turn turn,
                Utterance utterance,
                Observation plain,
                Earlier earlier) {
            this.call = call;
            this.turn = turn;
            this.utterance = utterance;
            this.plain = plain;
            this.earlier = earlier;
        }

        String author() {
            return call.author();
        }
    }

    Trainer(List<LabelledCall> calls, List<Elsewhere.Row> elsewhere, KeptEmbedder embedder) {
        this.calls = calls;
        this.elsewhere = elsewhere;
        this.embedder = embedder;
        this.reader = new UtteranceReader(embedder);
    }

    /** Heads learnt from all authors under "", and from all but one under that one's name. */
    Map<String, Heads> train() {
        List<Row> rows = plainRows();
        List<Row> reps = rows.stream().filter(row -> row.turn.speaker() == Speaker.REP).toList();
        Map<String, Map<String, Head>> heads = new LinkedHashMap<>();
        for (String out : outs()) {
            heads.put(out, new HashMap<>());
        }
        moves(reps, heads);
        List<Row> customers = situate(rows);
        clauses(customers, "customer-clause", customerLabels(), heads);
        clauses(reps, "rep-clause", List.of("promise"), heads);
        customers(customers, heads);
        inTalk(customers, heads);
        Map<String, Heads> all = new LinkedHashMap<>();
        heads.forEach((out, some) -> all.put(out, new Heads(some)));
        return all;
    }

    private static List<String> outs() {
        List<String> outs = new ArrayList<>(AUTHORS);
        outs.add("");
        return outs;
    }

    private List<Row> plainRows() {
        List<Row> rows = new ArrayList<>();
        for (LabelledCall call : calls) {
            Earlier earlier = Earlier.none(Measure.AT);
            for (LabelledCall.Turn turn : call.turns()) {
                Utterance utterance = reader.read(turn.speaker(), turn.text());
                Observation plain = plain(utterance, earlier);
                rows.add(new Row(call, turn, utterance, plain, earlier));
                earlier = earlier.after(new Earlier.Turn(turn.speaker(), turn.text(), plain));
            }
        }
        return rows;
    }

    /** The rows again, with the moves that the rep was heard to make. */
    private static List<Row> situate(List<Row> rows) {
        List<Row> customers = new ArrayList<>();
        Earlier earlier = Earlier.none(Measure.AT);
        LabelledCall call = null;
        for (Row row : rows) {
            if (row.call != call) {
                call = row.call;
                earlier = Earlier.none(Measure.AT);
            }
            row.earlier = earlier;
            row.plain = plain(row.utterance, earlier);
            if (row.turn.speaker() == Speaker.CUSTOMER) {
                customers.add(row);
            }
            earlier =
                    earlier.after(
                            new Earlier.Turn(
                                    row.turn.speaker(),
                                    row.turn.text(),
                                    with(row.plain, row.moves)));
        }
        return customers;
    }

    private static Observation plain(Utterance utterance, Earlier earlier) {
        if (!utterance.understood()) {
            return Observation.nothing(false, earlier.anger());
        }
        Line line = new Line(utterance);
        return Patterns.propose(line, Clauses.of(line), earlier);
    }

    private static Observation with(Observation plain, List<Move> moves) {
        return new Observation(
                plain.understood(),
                plain.anger(),
                plain.causes(),
                plain.remedies(),
                plain.impact(),
                plain.signals(),
                plain.commitments(),
                plain.facts(),
                moves,
                Map.of());
    }

    private Situated situated(Row row) {
        Line line = new Line(row.utterance);
        return new Situated(line, new Clues(line), row.earlier, embedder);
    }

    private void moves(List<Row> reps, Map<String, Map<String, Head>> heads) {
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
                            where(reps, a -> !a.equals(out)), targets, MOVES, false, 0.0006, 160));
        }
        double[][] judged = new double[reps.size()][];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = raw.get(reps.get(i).author()).judge(evidence.get(i));
        }
        for (String out : outs()) {
            double[] bars = Bars.best(judged, targets, where(reps, a -> !a.equals(out)));
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
            List<Row> rows,
            String name,
            List<String> labels,
            Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (Row row : rows) {
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

    private void customers(List<Row> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = customers.stream().map(row -> situated(row).customer()).toList();
        Learner learner = new Learner(evidence, 4);
        float[][] levels = levels(customers);
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
            List<Integer> chosen = where(customers, a -> !a.equals(out));
            heads.get(out)
                    .put("anger-situated", learner.learn(chosen, levels, LEVELS, true, 0.01, 160));
            List<Integer> told =
                    chosen.stream().filter(i -> !customers.get(i).turn.next().isEmpty()).toList();
            heads.get(out).put("calls-for", learner.learn(told, next, MOVES, true, 0.008, 160));
        }
        System.out.println("situated learnt");
        alone(customers, heads);
        for (int i = 0; i < customers.size(); i++) {
            Row row = customers.get(i);
            row.situated = heads.get(row.author()).get("anger-situated").judge(evidence.get(i));
            row.alone = heads.get(row.author()).get("anger-alone").judge(situated(row).alone());
        }
    }

    /** The judgement by words alone also learns from sentences that were not said in calls. */
    private void alone(List<Row> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        float[][] levels = levels(customers);
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
        for (String out : outs()) {
            List<Integer> chosen = Learner.where(authors, a -> !a.equals(out));
            heads.get(out)
                    .put(
                            "anger-alone",
                            learner.learn(
                                    chosen,
                                    targets.toArray(float[][]::new),
                                    LEVELS,
                                    true,
                                    0.002,
                                    120));
        }
        System.out.println("alone learnt");
    }

    /** Learnt in rounds, since how angry they were is itself judged by it. */
    private void inTalk(List<Row> customers, Map<String, Map<String, Head>> heads) {
        double[][] judged = customers.stream().map(row -> row.situated).toArray(double[][]::new);
        for (int round = 0; round < 4; round++) {
            List<Evidence> evidence = inTalk(customers, judged);
            Learner learner = new Learner(evidence, 1);
            for (String out : outs()) {
                List<Integer> chosen = where(customers, a -> !a.equals(out));
                heads.get(out)
                        .put(
                                "anger-in-talk",
                                learner.learn(chosen, levels(customers), LEVELS, true, 0.002, 300));
            }
            for (int i = 0; i < judged.length; i++) {
                judged[i] =
                        heads.get(customers.get(i).author())
                                .get("anger-in-talk")
                                .judge(evidence.get(i));
            }
        }
    }

    private static List<Evidence> inTalk(List<Row> customers, double[][] judged) {
        List<Evidence> evidence = new ArrayList<>();
        Earlier earlier = Earlier.none(Measure.AT);
        LabelledCall call = null;
        for (int i = 0; i < customers.size(); i++) {
            Row row = customers.get(i);
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

    private static float[][] levels(List<Row> customers) {
        float[][] levels = new float[customers.size()][4];
        for (int i = 0; i < levels.length; i++) {
            levels[i][customers.get(i).turn.anger()] = 1;
        }
        return levels;
    }

    private static List<Integer> where(List<Row> rows, Predicate<String> author) {
        return Learner.where(rows.stream().map(Row::author).toList(), author);
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
