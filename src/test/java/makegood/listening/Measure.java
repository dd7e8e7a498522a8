package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How well a listener hears labelled calls: every figure in one table. */
final class Measure {

    static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-18T14:30:00Z");

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<double[]> anger = new ArrayList<>();
    private final boolean misses = Boolean.getBoolean("misses");

    /** Hears each call as it would be heard live: each utterance in the light of what was understood before. */
    void hear(
            List<LabelledCall> calls,
            Function<LabelledCall, Listener> listeners,
            Embedder embedder) {
        UtteranceReader reader = new UtteranceReader(embedder);
        for (LabelledCall call : calls) {
            Listener listener = listeners.apply(call);
            Earlier earlier = Earlier.none(AT);
            Map<Cause.Type, Boolean> heard = new EnumMap<>(Cause.Type.class);
            List<String> named = new ArrayList<>();
            for (LabelledCall.Turn turn : call.turns()) {
                Observation seen =
                        listener.listen(reader.read(turn.speaker(), turn.text()), earlier);
                score(turn, seen, earlier);
                seen.causes().forEach(cause -> heard.put(cause.type(), true));
                turn.causes().forEach(cause -> named.add(cause.type()));
                earlier = earlier.after(new Earlier.Turn(turn.speaker(), turn.text(), seen));
            }
            List<String> keys = heard.keySet().stream().map(Cause.Type::key).toList();
            types("causes", named.stream().distinct().toList(), keys);
        }
    }

    private void score(LabelledCall.Turn turn, Observation seen, Earlier earlier) {
        if (turn.speaker() == Speaker.REP) {
            types("moves", turn.moves(), seen.moves().stream().map(move -> move.key()).toList());
            spans(
                    "commitments",
                    turn,
                    turn.commitments(),
                    seen.commitments().stream().map(made -> new Found("", made.quote())).toList(),
                    false);
            whens(turn, seen);
            return;
        }
        anger.add(new double[] {turn.anger(), seen.anger().level(), seen.anger().score()});
        spans(
                "remedies",
                turn,
                turn.remedies(),
                seen.remedies().stream()
                        .filter(remedy -> remedy.status() == Remedy.Status.ASKED)
                        .map(remedy -> new Found(remedy.type().key(), remedy.quote()))
                        .toList(),
                true);
        spans(
                "asks of any type",
                turn,
                turn.remedies(),
                seen.remedies().stream()
                        .filter(remedy -> remedy.status() == Remedy.Status.ASKED)
                        .map(remedy -> new Found("", remedy.quote()))
                        .toList(),
                false);
        {
            spans(
                    "impact",
                    turn,
                    turn.impact() == null ? List.of() : List.of(turn.impact()),
                    seen.impact() == null
                            ? List.of()
                            : List.of(new Found("", seen.impact().quote())),
                    false);
        }
        types(
                "signals",
                turn.signals().stream().map(LabelledCall.Mark::type).distinct().toList(),
                seen.signals().stream().map(signal -> signal.type().key()).distinct().toList());
        if (!turn.next().isEmpty() && !seen.callsFor().isEmpty()) {
            String first =
                    seen.callsFor().entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey()
                            .key();
            count("next")[turn.next().contains(first) ? 0 : 1]++;
        }
    }

    record Found(String type, Quote quote) {}

    private void whens(LabelledCall.Turn turn, Observation seen) {
        for (LabelledCall.Mark mark : turn.commitments()) {
            if (mark.when() == null) {
                continue;
            }
            boolean hit =
                    seen.commitments().stream()
                            .anyMatch(
                                    made ->
                                            made.when() != null
                                                    && overlap(
                                                                    turn.text(),
                                                                    mark.when(),
                                                                    made.when())
                                                            >= 0.5);
            boolean due =
                    seen.commitments().stream()
                            .anyMatch(
                                    made ->
                                            made.when() != null
                                                    && made.due() != null
                                                    && overlap(
                                                                    turn.text(),
                                                                    mark.when(),
                                                                    made.when())
                                                            >= 0.5);
            count("when")[hit ? 0 : 2]++;
            count("when-due")[due ? 0 : 2]++;
        }
    }

    private void types(String task, List<String> labels, List<String> found) {
        for (String label : labels) {
            boolean hit = found.contains(label);
            count(task)[hit ? 0 : 2]++;
            count(task + "/" + label)[hit ? 0 : 2]++;
        }
        for (String one : found) {
            if (!labels.contains(one)) {
                count(task)[1]++;
                count(task + "/" + one)[1]++;
            }
        }
    }

    private void spans(
            String task,
            LabelledCall.Turn turn,
            List<LabelledCall.Mark> marks,
            List<Found> found,
            boolean typed) {
        List<Found> left = new ArrayList<>(found);
        for (LabelledCall.Mark mark : marks) {
            Found hit =
                    left.stream()
                            .filter(one -> !typed || one.type().equals(mark.type()))
                            .filter(one -> overlap(turn.text(), mark.quote(), one.quote()) >= 0.5)
                            .findFirst()
                            .orElse(null);
            left.remove(hit);
            count(task)[hit != null ? 0 : 2]++;
            if (typed) {
                count(task + "/" + mark.type())[hit != null ? 0 : 2]++;
            }
            if (hit == null && misses && typed) {
                System.out.println(
                        "MISSED "
                                + task
                                + " "
                                + mark.type()
                                + " «"
                                + mark.quote()
                                + "» "
                                + found
                                + " in: "
                                + turn.text());
            }
        }
        left.forEach(
                one -> {
                    count(task)[1]++;
                    if (typed) {
                        count(task + "/" + one.type())[1]++;
                    }
                    if (misses && typed) {
                        System.out.println(
                                "FALSE "
                                        + task
                                        + " "
                                        + one.type()
                                        + " "
                                        + one.quote()
                                        + " in: "
                                        + turn.text());
                    }
                });
    }

    /** Letters shared, as a share of the longer. */
    private static double overlap(String text, String label, Quote found) {
        int start = text.indexOf(label);
        int end = start + label.length();
        int shared = Math.min(end, found.end()) - Math.max(start, found.start());
        return shared <= 0 ? 0 : shared / (double) label.length();
    }

    private int[] count(String task) {
        return counts.computeIfAbsent(task, any -> new int[3]);
    }

    void print() {
        double exact =
                anger.stream().filter(one -> one[0] == one[1]).count() / (double) anger.size();
        double near =
                anger.stream().filter(one -> Math.abs(one[0] - one[1]) <= 1).count()
                        / (double) anger.size();
        System.out.printf(
                Locale.ROOT,
                "anger: AUC %.3f exact %.3f within one %.3f (%d)%n",
                auc(),
                exact,
                near,
                anger.size());
        counts.forEach(
                (task, count) -> {
                    double precision = count[0] / (double) Math.max(1, count[0] + count[1]);
                    double recall = count[0] / (double) Math.max(1, count[0] + count[2]);
                    double f1 =
                            precision + recall == 0
                                    ? 0
                                    : 2 * precision * recall / (precision + recall);
                    System.out.printf(
                            Locale.ROOT,
                            "%-34s F1 %.2f  P %.2f R %.2f  (%d right, %d false, %d missed)%n",
                            task,
                            f1,
                            precision,
                            recall,
                            count[0],
                            count[1],
                            count[2]);
                });
    }

    /** The chance that an angry turn (level 2 or more) scores above one that is not. */
    private double auc() {
        double above = 0;
        long pairs = 0;
        for (double[] angry : anger) {
            for (double[] calm : anger) {
                if (angry[0] >= 2 && calm[0] < 2) {
                    pairs++;
                    above += angry[2] > calm[2] ? 1 : angry[2] == calm[2] ? 0.5 : 0;
                }
            }
        }
        return above / pairs;
    }

    public static void main(String[] args) {
        List<LabelledCall> calls = LabelledCall.read(Path.of(args[0]));
        if (args.length > 1) {
            calls =
                    calls.stream()
                            .filter(call -> Voices.named(args[1]).contains(call.author()))
                            .toList();
        }
        Measure measure = new Measure();
        KeptEmbedder embedder = new KeptEmbedder(Path.of("target/training/meanings.bin"));
        Listener listener = new Listener(embedder);
        measure.hear(calls, call -> listener, embedder);
        measure.print();
    }
}
