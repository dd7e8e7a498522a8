package makegood.flow;

import makegood.condition.Situation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** What a wording's places stand for in a call. */
final class Values implements Function<String, @Nullable String> {

    /** Whole names; {@code fact.} and {@code quote.} take a fact's name after the dot. */
    static final List<String> NAMES =
            List.of("customer.name", "customer.company", "rep.name", "company", "offer");

    /** Nobody reads out more than this; a longer fact counts as missing. */
    private static final int SAYABLE = 90;

    private final Situation situation;
    private final List<Gesture> gestures;

    Values(Situation situation, List<Gesture> gestures) {
        this.situation = situation;
        this.gestures = gestures;
    }

    @Override
    public @Nullable String apply(String name) {
        return switch (name) {
            case "customer.name" -> filled(situation.customer().get("name"));
            case "customer.company" -> filled(situation.customer().get("company"));
            case "rep.name", "company" -> filled(situation.ours().get(name));
            case "offer" -> Offer.of(gestures, situation).map(Offer::figure).orElse(null);
            default -> fact(name);
        };
    }

    private @Nullable String fact(String name) {
        int dot = name.indexOf('.');
        String fact = situation.fact(name.substring(dot + 1));
        return fact == null || fact.strip().length() > SAYABLE ? null : filled(bare(fact));
    }

    /** In the middle of a sentence of ours, theirs needs no full stop. */
    private static String bare(String words) {
        return words.strip().replaceFirst("[.,;:!]+$", "");
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
