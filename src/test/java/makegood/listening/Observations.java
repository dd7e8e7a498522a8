package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Observations that read as sentences: {@code angry().because(LATE_DELIVERY, "three weeks late")}. */
public final class Observations {

    private final Anger anger;
    private final List<Cause> causes = new ArrayList<>();
    private List<Remedy> remedies = List.of();
    private @Nullable Impact impact;
    private List<Signal> signals = List.of();
    private List<Commitment> commitments = List.of();
    private Map<String, String> facts = Map.of();
    private List<Move> moves = List.of();

    private Observations(Anger anger) {
        this.anger = anger;
    }

    public static Observations calm() {
        return new Observations(Anger.CALM);
    }

    public static Observations angry() {
        return angry(2, Anger.Trend.RISING);
    }

    public static Observations angry(int level, Anger.Trend trend) {
        return angry(new Anger(level / 3.0, level, trend, level, List.of(), null));
    }

    public static Observations angry(Anger anger) {
        return new Observations(anger);
    }

    public static Quote quote(String words) {
        return quote(words, words);
    }

    private static Quote quote(String words, String text) {
        int start = text.indexOf(words);
        return Quote.stored(words, start, start + words.length());
    }

    /** As the words stand at the utterance's beginning; beside the causes before it. */
    public Observations because(Cause.Type type, String words) {
        return because(type, words, words);
    }

    /** As the words stand in this text. */
    public Observations because(Cause.Type type, String words, String text) {
        causes.add(new Cause(type, quote(words, text)));
        return this;
    }

    public Observations asking(Remedy.Type type, String words) {
        return remedy(type, words, Remedy.Status.ASKED);
    }

    public Observations remedy(Remedy.Type type, String words, Remedy.Status status) {
        return remedy(new Remedy(type, quote(words), null, null, null, null, status));
    }

    public Observations remedy(Remedy remedy) {
        remedies = List.of(remedy);
        return this;
    }

    public Observations costing(String words) {
        return costing(words, null);
    }

    public Observations costing(String words, @Nullable Money value) {
        impact = new Impact(quote(words), null, value);
        return this;
    }

    public Observations signalling(Signal.Type type) {
        signals = List.of(new Signal(type, quote(type.key())));
        return this;
    }

    /** As the words stand in this text. */
    public Observations signalling(Signal.Type type, String words, String text) {
        signals = List.of(new Signal(type, quote(words, text)));
        return this;
    }

    public Observations promising(Commitment promise) {
        commitments = List.of(promise);
        return this;
    }

    public Observations making(Move... made) {
        moves = List.of(made);
        return this;
    }

    public Observations fact(String name, String words) {
        facts = Map.of(name, words);
        return this;
    }

    public Observation heard() {
        return new Observation(
                true,
                anger,
                causes,
                remedies,
                impact,
                signals,
                commitments,
                facts,
                moves,
                Map.of());
    }
}
