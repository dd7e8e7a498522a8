package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Sentence;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Trains the {@link Hunch} on the labelled calls: {@code main} writes the resource. The same calls give the same weights.
 * Leaving an author out shows what it is worth on a voice that it has not met.
 */
public final class HunchTrainer {

    private static final Path CALLS = Path.of("src/training/calls");
    private static final Path PLAIN = Path.of("src/training/plain.txt");
    private static final Path RESOURCE =
            Path.of("src/main/resources/makegood/phrasebook/hunch.bin");
    private static final int STEPS = 200;
    private static final double RATE = 2.0;
    private static final double MOMENTUM = 0.9;
    private static final double DECAY = 1e-4;
    private static final double WEIGHT_OF_BREACH = 8;

    /**
     * One sentence.
     *
     * @param about the only rule that it teaches; empty for all of them
     */
    record Sample(String author, String about, float[] meaning, int[] places, Set<String> rules) {}

    private HunchTrainer() {}

    public static void main(String[] arguments) throws IOException {
        List<Sample> samples = samples(new UtteranceReader(new OnnxEmbedder()));
        Files.createDirectories(RESOURCE.getParent());
        write(train(samples), RESOURCE);
    }

    static void write(Hunch hunch, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            hunch.write(out);
        }
    }

    static List<Sample> without(List<Sample> samples, Predicate<String> author) {
        return samples.stream().filter(sample -> !author.test(sample.author())).toList();
    }

    static List<Sample> samples(UtteranceReader reader) throws IOException {
        List<Sample> samples = new ArrayList<>(fromRules(reader));
        Files.readAllLines(PLAIN).forEach(text -> add("", text, Set.of(), reader, samples));
        try (Stream<Path> files = Files.walk(CALLS)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> call(file, reader, samples));
        }
        return samples;
    }

    /** The rules' own sentences: what they must find, and what they must leave alone. */
    private static List<Sample> fromRules(UtteranceReader reader) {
        List<SourceFile> files =
                new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml").files();
        Phrasebook book =
                new PhrasebookReader(new ConditionReader(), reader, Hunch.NONE)
                        .read(files, new Findings());
        List<Sample> samples = new ArrayList<>();
        for (Rule rule : book.all()) {
            rule.bad()
                    .forEach(
                            example ->
                                    add(
                                            rule.name(),
                                            example.rep(),
                                            Set.of(rule.name()),
                                            reader,
                                            samples));
            rule.likeness()
                    .sentences()
                    .forEach(text -> add(rule.name(), text, Set.of(rule.name()), reader, samples));
            rule.good()
                    .forEach(example -> add(rule.name(), example.rep(), Set.of(), reader, samples));
            rule.likeness()
                    .others()
                    .forEach(text -> add(rule.name(), text, Set.of(), reader, samples));
        }
        return samples;
    }

    private static void add(
            String about,
            String text,
            Set<String> rules,
            UtteranceReader reader,
            List<Sample> samples) {
        Utterance said = reader.read(Speaker.REP, text);
        if (said.sentences().size() != 1) {
            return;
        }
        Sentence sentence = said.sentences().getFirst();
        samples.add(
                new Sample(
                        "rules",
                        about,
                        HunchFeatures.values(said.meaning(sentence)),
                        HunchFeatures.places(new SpokenSentence(sentence)),
                        rules));
    }

    private static void call(Path file, UtteranceReader reader, List<Sample> samples) {
        JsonNode call = new JsonMapper().readTree(file.toFile());
        for (JsonNode turn : call.get("turns")) {
            if (turn.get("speaker").asString().equals("rep")) {
                Utterance said = reader.read(Speaker.REP, turn.get("text").asString());
                for (Sentence sentence : said.sentences()) {
                    samples.add(sample(file, turn, said, sentence));
                }
            }
        }
    }

    private static Sample sample(Path file, JsonNode turn, Utterance said, Sentence sentence) {
        Set<String> rules = new HashSet<>();
        for (JsonNode violation : turn.path("violations")) {
            int start = said.text().indexOf(violation.get("quote").asString());
            int end = start + violation.get("quote").asString().length();
            int shared = Math.min(end, sentence.end()) - Math.max(start, sentence.start());
            if (shared > 0.3 * (sentence.end() - sentence.start())
                    || shared > 0.5 * (end - start)) {
                rules.add(violation.get("rule").asString());
            }
        }
        return new Sample(
                file.getParent().getFileName().toString(),
                "",
                HunchFeatures.values(said.meaning(sentence)),
                HunchFeatures.places(new SpokenSentence(sentence)),
                rules);
    }

    static Hunch train(List<Sample> samples) {
        Set<String> rules = new TreeSet<>();
        samples.forEach(sample -> rules.addAll(sample.rules()));
        Map<String, Hunch.Weights> weights = new HashMap<>();
        rules.parallelStream()
                .forEach(
                        rule -> {
                            Hunch.Weights learnt = train(samples, rule);
                            synchronized (weights) {
                                weights.put(rule, learnt);
                            }
                        });
        return new Hunch(weights);
    }

    /** Full-batch descent with momentum; a breach weighs as much as eight other sentences, since it is rare. */
    private static Hunch.Weights train(List<Sample> all, String rule) {
        List<Sample> samples =
                all.stream()
                        .filter(sample -> sample.about().isEmpty() || sample.about().equals(rule))
                        .toList();
        int dimensions = samples.getFirst().meaning().length;
        int width = dimensions + HunchFeatures.PLACES + 1;
        double[] weights = new double[width];
        double[] speed = new double[width];
        weights[width - 1] = -3;
        double total = samples.stream().mapToDouble(sample -> weight(sample, rule)).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[width];
            for (Sample sample : samples) {
                double off =
                        (probability(weights, sample) - (sample.rules().contains(rule) ? 1 : 0))
                                * weight(sample, rule)
                                / total;
                add(slope, sample, off);
            }
            for (int i = 0; i < width; i++) {
                double decay = i == width - 1 ? 0 : DECAY * weights[i];
                speed[i] = MOMENTUM * speed[i] + slope[i] + decay;
                weights[i] -= RATE * speed[i];
            }
        }
        return new Hunch.Weights(
                (float) weights[width - 1],
                floats(weights, 0, dimensions),
                floats(weights, dimensions, width - 1));
    }

    private static double weight(Sample sample, String rule) {
        return sample.rules().contains(rule) ? WEIGHT_OF_BREACH : 1;
    }

    private static double probability(double[] weights, Sample sample) {
        int dimensions = sample.meaning().length;
        double score = weights[weights.length - 1];
        for (int i = 0; i < dimensions; i++) {
            score += weights[i] * sample.meaning()[i];
        }
        float each = HunchFeatures.wordWeight(sample.places().length);
        for (int place : sample.places()) {
            score += weights[dimensions + place] * each;
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static void add(double[] slope, Sample sample, double off) {
        int dimensions = sample.meaning().length;
        for (int i = 0; i < dimensions; i++) {
            slope[i] += off * sample.meaning()[i];
        }
        float each = HunchFeatures.wordWeight(sample.places().length);
        for (int place : sample.places()) {
            slope[dimensions + place] += off * each;
        }
        slope[slope.length - 1] += off;
    }

    private static float[] floats(double[] values, int from, int to) {
        float[] result = new float[to - from];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) values[from + i];
        }
        return result;
    }
}
