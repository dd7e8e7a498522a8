package makegood.phrasebook;

import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.listening.KeptEmbedder;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the rules are worth on the training calls, each author's with a hunch that has not met them; with {@code shipped},
 * with the one that is shipped. Prints a line a rule and a voice and, named on the command line ({@code all} for each),
 * that rule's misses and false alarms; where voices are named, only theirs are judged. The patterns may have been written with these
 * calls in view: only the hunch meets strangers here.
 */
public final class RuleMeasure {

    static final Set<String> GUARDS =
            Set.of("premature-apology", "win-back-plea", "early-pitch", "price-concession");
    private static final Set<String> UNLABELLED =
            Set.of("premature-apology", "small-make-good", "beyond-limit");
    private static final String AS_SHIPPED = "shipped";
    private static final int REMEMBERED = 6;

    private final UtteranceReader reader;
    private final Map<String, Counts> counts = new TreeMap<>();
    private final Set<String> shown;
    private String voice = "";

    private RuleMeasure(UtteranceReader reader, Set<String> shown) {
        this.reader = reader;
        this.shown = shown;
    }

    private static final class Counts {
        int alarms;
        int right;
        int labelled;
        int found;
    }

    public static void main(String[] arguments) throws IOException {
        Set<String> wanted = Set.of(arguments);
        Path kept = Path.of("target/training/meanings.bin");
        try (KeptEmbedder embedder = new KeptEmbedder(kept)) {
            UtteranceReader reader = new UtteranceReader(embedder);
            RuleMeasure measure = new RuleMeasure(reader, wanted);
            Function<String, Hunch> hunches =
                    wanted.contains(AS_SHIPPED)
                            ? voice -> Hunch.trained()
                            : new LeftOutVoices(HunchSamples.read(reader))::without;
            boolean some = LeftOutVoices.VOICES.stream().anyMatch(wanted::contains);
            for (String voice : LeftOutVoices.VOICES) {
                if (!some || wanted.contains(voice)) {
                    measure.voice(voice, hunches.apply(voice));
                }
            }
            measure.counts.forEach((name, figures) -> System.out.println(line(name, figures)));
        }
    }

    private void voice(String name, Hunch hunch) throws IOException {
        List<SourceFile> files =
                new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml").files();
        Phrasebook book =
                new PhrasebookReader(new ConditionReader(), reader, hunch)
                        .read(files, new Findings());
        voice = name;
        for (Path file : HunchSamples.files(HunchSamples.CALLS.resolve(name), ".json")) {
            call(book, new JsonMapper().readTree(file.toFile()));
        }
    }

    private static String line(String rule, Counts counts) {
        return "%-20s  right %3d/%3d = %.2f   found %3d/%3d = %.2f"
                .formatted(
                        rule,
                        counts.right,
                        counts.alarms,
                        counts.right / (double) counts.alarms,
                        counts.found,
                        counts.labelled,
                        counts.found / (double) counts.labelled);
    }

    private void call(Phrasebook book, JsonNode call) {
        List<Situation.Said> earlier = new ArrayList<>();
        Set<String> signals = new HashSet<>();
        boolean reason = false;
        for (JsonNode turn : call.get("turns")) {
            String text = turn.get("text").asString();
            if (turn.get("speaker").asString().equals("rep")) {
                Situation now = new Moment(List.copyOf(earlier), Set.copyOf(signals), reason);
                turn(book.check(reader.read(Speaker.REP, text), now), turn, text);
            } else {
                signals.clear();
                turn.path("signals").forEach(signal -> signals.add(signal.get("type").asString()));
                reason |= !turn.path("causes").isEmpty();
            }
            earlier.addFirst(new Situation.Said(turn.get("speaker").asString(), text));
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
        }
    }

    private void turn(List<Warning> warnings, JsonNode turn, String text) {
        for (Warning warning : warnings) {
            if (UNLABELLED.contains(warning.rule())) {
                continue;
            }
            boolean right = false;
            for (JsonNode breach : turn.path("violations")) {
                right |= touches(warning, breach, text);
            }
            count("pooled", right ? 1 : 0, 1, 0, 0);
            count("voice " + voice, right ? 1 : 0, 1, 0, 0);
            count(warning.rule(), right ? 1 : 0, 1, 0, 0);
            if (!right) {
                show(warning.rule(), "false", warning.quote().text(), text);
            }
        }
        for (JsonNode breach : turn.path("violations")) {
            boolean found = warnings.stream().anyMatch(each -> touches(each, breach, text));
            String rule = breach.get("rule").asString();
            if (UNLABELLED.contains(rule)) {
                continue;
            }
            count("pooled", 0, 0, found ? 1 : 0, 1);
            count("voice " + voice, 0, 0, found ? 1 : 0, 1);
            count(rule, 0, 0, found ? 1 : 0, 1);
            if (!found) {
                show(rule, "missed", breach.get("quote").asString(), text);
            }
        }
    }

    private static boolean touches(Warning warning, JsonNode breach, String text) {
        String quote = breach.get("quote").asString();
        int start = text.indexOf(quote);
        return warning.rule().equals(breach.get("rule").asString())
                && warning.quote().start() < start + quote.length()
                && start < warning.quote().end();
    }

    private void count(String rule, int right, int alarms, int found, int labelled) {
        Counts each = counts.computeIfAbsent(rule, name -> new Counts());
        each.right += right;
        each.alarms += alarms;
        each.found += found;
        each.labelled += labelled;
    }

    private void show(String rule, String what, String quote, String text) {
        if (shown.contains(rule) || shown.contains("all")) {
            System.out.println(rule + " " + what + " " + voice + ": [" + quote + "] " + text);
        }
    }

    private static final class Moment extends Situation.Blank {

        private final List<Said> earlier;
        private final Set<String> signals;
        private final boolean reason;

        Moment(List<Said> earlier, Set<String> signals, boolean reason) {
            this.earlier = earlier;
            this.signals = signals;
            this.reason = reason;
        }

        @Override
        public List<Said> earlier() {
            return earlier;
        }

        @Override
        public Set<String> signals() {
            return signals;
        }

        @Override
        public boolean known(String fact) {
            return fact.equals("reason") && reason;
        }

        @Override
        public Set<String> guards() {
            return GUARDS;
        }
    }
}
