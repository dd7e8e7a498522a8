package makegood.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the {@link Hunch} says to each author's words, and to each sixth of the written phrases, having learnt without
 * them: a sixth of the authors and of the phrases is left out at a time, since each time learns anew. Kept in {@code target/training}
 * until what it learns from changes.
 */
final class LeftOutVoices {

    static final List<String> VOICES =
            List.of(
                    "A", "B", "C", "D", "E", "F", "I", "J", "L", "M", "N", "O", "P", "Q", "R", "S",
                    "T", "U", "2", "3", "4", "5", "6", "7", "8", "0", "10", "11", "12");

    private static final int PARTS = 6;

    private static final Path KEPT = Path.of("target/training");

    private final List<HunchSample> samples;
    private final int[] parts;
    private final Map<Integer, Hunch> learnt = new HashMap<>();

    LeftOutVoices(List<HunchSample> samples) {
        this.samples = samples;
        this.parts = parts(samples);
    }

    private Hunch without(int part) {
        return learnt.computeIfAbsent(part, this::learnt);
    }

    private Hunch learnt(int part) {
        Path file = KEPT.resolve("hunch-%d-%08x.bin".formatted(part, mark()));
        try {
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return Hunch.read(in);
                }
            }
            Hunch hunch = HunchTrainer.train(samplesWithout(part));
            Files.createDirectories(KEPT);
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
                hunch.write(out);
            }
            return hunch;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<HunchSample> samplesWithout(int part) {
        List<HunchSample> others = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (parts[i] != part) {
                others.add(samples.get(i));
            }
        }
        return others;
    }

    /** Another one wherever something else is learnt from. */
    private int mark() {
        int mark = samples.size();
        for (HunchSample sample : samples) {
            mark = 31 * mark + sample.text().hashCode();
            mark = 31 * mark + sample.rules().hashCode() + sample.about().hashCode();
        }
        return 31 * mark + Arrays.hashCode(parts);
    }

    /** All calls of an author are in one part; what else was written is dealt out in turn. */
    private static int[] parts(List<HunchSample> samples) {
        int[] parts = new int[samples.size()];
        Map<String, Integer> dealt = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            HunchSample sample = samples.get(i);
            int author = VOICES.indexOf(sample.voice());
            if (sample.joined() && author < 0) {
                parts[i] = parts[i - 1];
                continue;
            }
            String deck = sample.voice() + sample.about() + sample.rules().isEmpty();
            parts[i] = (author >= 0 ? author : dealt.merge(deck, 1, Integer::sum)) % PARTS;
        }
        return parts;
    }

    List<HunchSample> samples() {
        return samples;
    }

    /** How likely this sample breaks the rule, by what was learnt without its voice. */
    double of(String rule, int sample) {
        HunchSample it = samples.get(sample);
        return without(parts[sample]).of(rule, it.meaning(), it.places());
    }

    /** What was learnt from all but this author. */
    Hunch without(String voice) {
        return without(VOICES.indexOf(voice) % PARTS);
    }
}
