package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.listening.KeptEmbedder;
import makegood.utterance.Sentence;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the {@link Hunch} learns from: the labelled calls, the written phrases, and the rules' own sentences. */
final class HunchSamples {

    static final Path CALLS = Path.of("src/training/calls");
    private static final Path LINES = Path.of("src/training/lines");
    private static final Path PHRASES = Path.of("src/training/phrases");
    private static final Path PLAIN = Path.of("src/training/plain.txt");
    private static final double MOST_OF_THE_SENTENCE = 0.3;
    private static final double MOST_OF_THE_QUOTE = 0.5;

    private final UtteranceReader reader;
    private final List<HunchSample> samples = new ArrayList<>();
    private final List<String> plain;

    private HunchSamples(UtteranceReader reader) throws IOException {
        this.reader = reader;
        this.plain = Files.readAllLines(PLAIN);
    }

    /** Meanings are kept in {@code target/training}, so that a second run is quicker. */
    static List<HunchSample> read() throws IOException {
        try (KeptEmbedder embedder = new KeptEmbedder(Path.of("target/training/meanings.bin"))) {
            return read(new UtteranceReader(embedder));
        }
    }

    static List<HunchSample> read(UtteranceReader reader) throws IOException {
        HunchSamples found = new HunchSamples(reader);
        found.rules();
        for (Path file : files(PHRASES, ".txt")) {
            found.phrases(file);
        }
        found.plain.forEach(text -> found.add("plain", "", text, Set.of()));
        for (Path file : files(CALLS, ".json")) {
            found.call(new JsonMapper().readTree(file.toFile()), file);
        }
        for (Path file : files(LINES, ".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                found.call(new JsonMapper().readTree(line), file);
            }
        }
        return List.copyOf(found.samples);
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** The rules' own sentences: what they must find, and what they must leave alone. */
    private void rules() {
        List<SourceFile> files =
                new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml").files();
        Phrasebook book =
                new PhrasebookReader(new ConditionReader(), reader, Hunch.NONE)
                        .read(files, new Findings());
        for (Rule rule : book.all()) {
            rule.bad().forEach(bad -> add("rules", rule.name(), bad.rep(), Set.of(rule.name())));
            rule.likeness()
                    .sentences()
                    .forEach(like -> add("rules", rule.name(), like, Set.of(rule.name())));
            rule.good().forEach(good -> add("rules", rule.name(), good.rep(), Set.of()));
            rule.likeness().others().forEach(other -> add("rules", rule.name(), other, Set.of()));
        }
    }

    /** A file a rule; a line begins with {@code +} where it breaks the rule and with {@code -} where it doesn't. */
    private void phrases(Path file) throws IOException {
        String rule = file.getFileName().toString().replace(".txt", "");
        for (String line : Files.readAllLines(file)) {
            Set<String> rules = line.startsWith("+ ") ? Set.of(rule) : Set.of();
            add("phrases", rule, line.substring(2), rules);
        }
    }

    /** By itself, and as it may stand in a longer message or in recognised speech, where no mark ends a sentence. */
    private void add(String voice, String about, String text, Set<String> rules) {
        if (!single(voice, about, text, rules, false) || about.isEmpty()) {
            return;
        }
        String before = plain.get(samples.size() % plain.size());
        String after = plain.get(samples.size() * 7 % plain.size());
        single(voice, about, unmarked(before) + ", " + text, rules, true);
        single(voice, about, spoken(text + " " + after), rules, true);
        single(voice, about, spoken(before + " " + text + " " + after), rules, true);
    }

    private static String unmarked(String text) {
        return text.replaceAll("[.!?]", "");
    }

    private static String spoken(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}@ ]", "").toLowerCase(Locale.ROOT);
    }

    private boolean single(
            String voice, String about, String text, Set<String> rules, boolean joined) {
        Utterance said = reader.read(Speaker.REP, text);
        if (said.sentences().size() != 1) {
            return false;
        }
        Sentence sentence = said.sentences().getFirst();
        samples.add(sample(voice, about, said, sentence, rules, joined));
        return true;
    }

    private static HunchSample sample(
            String voice,
            String about,
            Utterance said,
            Sentence sentence,
            Set<String> rules,
            boolean joined) {
        return new HunchSample(
                voice,
                about,
                said.text().substring(sentence.start(), sentence.end()),
                HunchFeatures.values(said.meaning(sentence)),
                HunchFeatures.places(new SpokenSentence(sentence)),
                rules,
                joined);
    }

    private void call(JsonNode call, Path file) {
        String author = file.getParent().getFileName().toString();
        for (JsonNode turn : call.get("turns")) {
            if (turn.get("speaker").asString().equals("rep")) {
                Utterance said = reader.read(Speaker.REP, turn.get("text").asString());
                Set<String> any = new HashSet<>();
                for (Sentence sentence : said.sentences()) {
                    any.addAll(broken(turn, said, sentence));
                    samples.add(
                            sample(
                                    author,
                                    "",
                                    said,
                                    sentence,
                                    broken(turn, said, sentence),
                                    false));
                }
                if (said.sentences().size() > 1) {
                    single(author, "", spoken(said.text()), any, true);
                }
            }
        }
    }

    private static Set<String> broken(JsonNode turn, Utterance said, Sentence sentence) {
        Set<String> rules = new HashSet<>();
        for (JsonNode violation : turn.path("violations")) {
            String quote = violation.get("quote").asString();
            int start = said.text().indexOf(quote);
            int end = start + quote.length();
            int shared = Math.min(end, sentence.end()) - Math.max(start, sentence.start());
            if (shared > MOST_OF_THE_SENTENCE * (sentence.end() - sentence.start())
                    || shared > MOST_OF_THE_QUOTE * (end - start)) {
                rules.add(violation.get("rule").asString());
            }
        }
        return rules;
    }
}
