package makegood.phrasebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What the {@link Hunch} is worth on voices that it has not met: each author's calls, and each quarter of the written
 * phrases, are judged by what was learnt without them. Prints a line a rule, with the levels to write into its file.
 */
public final class HunchMeasure {

    private static final double RIGHT_ALONE = 0.9;
    private static final double BREACHES_GIVEN_UP = 0.06;

    private final LeftOutVoices voices;

    private HunchMeasure(LeftOutVoices voices) {
        this.voices = voices;
    }

    record Judged(double p, boolean broken, boolean call, String text) {}

    private List<Judged> judged(String rule) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < voices.samples().size(); i++) {
            HunchSample sample = voices.samples().get(i);
            if (sample.judges(rule) && !sample.joined()) {
                boolean call = LeftOutVoices.VOICES.contains(sample.voice());
                judged.add(
                        new Judged(voices.of(rule, i), sample.breaks(rule), call, sample.text()));
            }
        }
        judged.sort(Comparator.comparingDouble(Judged::p).reversed());
        return judged;
    }

    public static void main(String[] arguments) throws IOException {
        HunchMeasure measure = new HunchMeasure(new LeftOutVoices(HunchSamples.read()));
        TreeSet<String> rules = new TreeSet<>();
        measure.voices.samples().forEach(sample -> rules.addAll(sample.rules()));
        System.out.println(
                "rule                  AP calls  AP phrases  alone  right  found  at-least: calls,"
                        + " phrases");
        for (String rule : rules) {
            System.out.println(measure.line(rule));
        }
    }

    private String line(String rule) {
        List<Judged> all = judged(rule);
        List<Judged> calls = all.stream().filter(Judged::call).toList();
        List<Judged> phrases = all.stream().filter(each -> !each.call()).toList();
        List<Judged> breaches = calls.stream().filter(Judged::broken).toList();
        double from = Math.max(alone(calls), alone(phrases));
        List<Judged> alone = calls.stream().filter(each -> each.p() >= from).toList();
        long right = alone.stream().filter(Judged::broken).count();
        if (breaches.isEmpty()) {
            return "%-20s  nobody breaks it in the calls".formatted(rule);
        }
        List<Judged> written = phrases.stream().filter(Judged::broken).toList();
        return "%-20s  %8.2f  %10.2f  %5.2f  %2d/%2d  %5.2f  %.3f  %.3f"
                .formatted(
                        rule,
                        averagePrecision(calls),
                        averagePrecision(phrases),
                        from,
                        right,
                        alone.size(),
                        right / (double) breaches.size(),
                        given(breaches),
                        given(written));
    }

    /** Below this a breach is given up. */
    private static double given(List<Judged> breaches) {
        return breaches.get((int) ((1 - BREACHES_GIVEN_UP) * (breaches.size() - 1))).p();
    }

    /** From which probability on enough of them are right. */
    private static double alone(List<Judged> judged) {
        double from = 1;
        int right = 0;
        for (int i = 0; i < judged.size(); i++) {
            right += judged.get(i).broken() ? 1 : 0;
            from = (right + 0.5) / (i + 2) >= RIGHT_ALONE ? judged.get(i).p() : from;
        }
        return from;
    }

    private static double averagePrecision(List<Judged> judged) {
        double sum = 0;
        int right = 0;
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).broken()) {
                right++;
                sum += right / (i + 1.0);
            }
        }
        return right == 0 ? Double.NaN : sum / right;
    }
}
