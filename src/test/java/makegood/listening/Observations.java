package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Observations that read as sentences: {@code angry().because(LATE_DELIVERY, "three weeks late")}. */
public final class Observations {

    private Observation observation;

    private Observations(Observation observation) {
        this.observation = observation;
    }

    public static Observations of(Observation observation) {
        return new Observations(observation);
    }

    public static Observations calm() {
        return new Observations(Observation.nothing(true, Anger.CALM));
    }

    public static Observations angry() {
        return angry(2, Anger.Trend.RISING);
    }

    public static Observations angry(int level, Anger.Trend trend) {
        Anger anger = new Anger(level / 3.0, level, trend, level, List.of(), null);
        return new Observations(Observation.nothing(true, anger));
    }

    public static Quote quote(String words) {
        return Quote.stored(words, 0, words.length());
    }

    /** As the words stand at the utterance's beginning; beside the causes before it. */
    public Observations because(Cause.Type type, String words) {
        return because(type, words, words);
    }

    /** As the words stand in this text. */
    public Observations because(Cause.Type type, String words, String text) {
        int start = text.indexOf(words);
        List<Cause> causes = new ArrayList<>(observation.causes());
        causes.add(new Cause(type, Quote.stored(words, start, start + words.length())));
        return with(causes, observation.remedies(), null, List.of());
    }

    public Observations asking(Remedy.Type type, String words) {
        return remedy(type, words, Remedy.Status.ASKED);
    }

    public Observations remedy(Remedy.Type type, String words, Remedy.Status status) {
        Remedy remedy = new Remedy(type, quote(words), null, null, null, null, status);
        return with(observation.causes(), List.of(remedy), observation.impact(), List.of());
    }

    public Observations costing(String words) {
        return costing(words, null);
    }

    public Observations costing(String words, @Nullable Money value) {
        return with(
                observation.causes(),
                observation.remedies(),
                new Impact(quote(words), null, value),
                observation.signals());
    }

    public Observations signalling(Signal.Type type) {
        return with(
                observation.causes(),
                observation.remedies(),
                observation.impact(),
                List.of(new Signal(type, quote(type.key()))));
    }

    public Observations making(Move... moves) {
        observation =
                new Observation(
                        true,
                        observation.anger(),
                        observation.causes(),
                        observation.remedies(),
                        observation.impact(),
                        observation.signals(),
                        observation.commitments(),
                        Map.of(),
                        List.of(moves),
                        Map.of());
        return this;
    }

    public Observations fact(String name, String words) {
        observation =
                new Observation(
                        true,
                        observation.anger(),
                        observation.causes(),
                        observation.remedies(),
                        observation.impact(),
                        observation.signals(),
                        observation.commitments(),
                        Map.of(name, words),
                        observation.moves(),
                        Map.of());
        return this;
    }

    public Observation heard() {
        return observation;
    }

    private Observations with(
            List<Cause> causes,
            List<Remedy> remedies,
            @Nullable Impact impact,
            List<Signal> signals) {
        observation =
                new Observation(
                        true,
                        observation.anger(),
                        causes,
                        remedies,
                        impact,
                        signals,
                        List.of(),
                        Map.of(),
                        observation.moves(),
                        Map.of());
        return this;
    }
}
