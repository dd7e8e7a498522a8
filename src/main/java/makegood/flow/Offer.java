package makegood.flow;

import makegood.condition.Situation;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What would be in proportion to the damage that the customer named.
 *
 * @param sign the currency's, before the figure; empty where none is known
 * @param most what the rep may grant alone; 0 where nothing was set
 */
record Offer(double damage, Gesture gesture, String sign, double most) {

    private static final Gesture NOTHING = new Gesture(0, 0, 0, "");

    /** By the words and signs that name the currency. */
    private static final Map<String, Pattern> SIGNS =
            Map.of(
                    "$", Pattern.compile("(?i)\\$|\\b(?:dollar|buck)s?\\b"),
                    "€", Pattern.compile("(?i)€|\\beuros?\\b"),
                    "£", Pattern.compile("(?i)£|\\b(?:pounds?|quid|sterling)\\b"));

    /** Empty where the customer named no figure, or the flow has no table. */
    static Optional<Offer> of(List<Gesture> gestures, Situation situation) {
        String impact = Optional.ofNullable(situation.fact("impact")).orElse("");
        double damage = situation.amount("impact");
        return gestures.stream()
                .filter(gesture -> damage > 0 && gesture.damage() <= damage)
                .max(Comparator.comparingDouble(Gesture::damage))
                .map(
                        gesture ->
                                new Offer(
                                        damage, gesture, sign(impact, situation), most(situation)));
    }

    /** The why of a step that makes good or negotiates, with the figures of this call. */
    static String added(
            String why, @Nullable Move move, List<Gesture> gestures, Situation situation) {
        double most = most(situation);
        if (move == Move.MAKE_GOOD) {
            return of(gestures, situation).map(offer -> why + " " + offer.reason()).orElse(why);
        }
        return move == Move.NEGOTIATE && most > 0
                ? why
                        + " You may grant up to "
                        + new Offer(0, NOTHING, sign("", situation), most).money(most)
                        + " now."
                : why;
    }

    private static double most(Situation situation) {
        return situation.authority().get("maxCredit") instanceof Number most
                ? most.doubleValue()
                : 0;
    }

    private static String sign(String impact, Situation situation) {
        for (Map.Entry<String, Pattern> sign : SIGNS.entrySet()) {
            if (sign.getValue().matcher(impact).find()) {
                return sign.getKey();
            }
        }
        return switch (String.valueOf(situation.authority().getOrDefault("currency", ""))) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> "";
        };
    }

    /** The best that the rep may offer alone; the middle of the range where nothing was set. */
    String figure() {
        double middle = damage * (gesture.least() + gesture.most()) / 2;
        return money(most > 0 ? Math.min(most, damage * gesture.most()) : middle);
    }

    /** One sentence or two for the rep. */
    String reason() {
        String range = money(damage * gesture.least()) + " to " + money(damage * gesture.most());
        String proportion =
                "They put the damage at about %s: %s is in proportion, such as %s."
                        .formatted(money(damage), range, gesture.suchAs());
        return most > 0 ? proportion + " You may grant up to " + money(most) + " now." : proportion;
    }

    /** Two figures that count: nobody offers 187.43. */
    private String money(double sum) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, sum))) - 1));
        return sign + String.format(Locale.ROOT, "%,.0f", Math.round(sum / step) * step);
    }
}
