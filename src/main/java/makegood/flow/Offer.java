package makegood.flow;

import makegood.condition.Situation;
import makegood.utterance.Currencies;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What would be in proportion to the damage that the customer named.
 *
 * @param sign the currency's, before the figure; empty where none is known
 * @param most what the rep may grant alone; 0 where nothing was set
 * @param grant the same as it is said, to the cent: rounded, it could be more than they may
 */
record Offer(double damage, Gesture gesture, String sign, double most, String grant) {

    /** The signs that name a currency. */
    private static final Pattern SIGN = Pattern.compile("[$€£]");

    /** The words that do, where no sign does: pounds may be of crab. */
    private static final Pattern CURRENCY =
            Pattern.compile(
                    "(?i)(?<dollar>\\b(?:dollar|buck)s?\\b)|(?<euro>\\beuros?\\b)"
                            + "|\\b(?:pounds?|quid|sterling)\\b");

    /** Empty where the customer named no figure, or the flow has no table. */
    static Optional<Offer> of(List<Gesture> gestures, Situation situation) {
        String impact = Optional.ofNullable(situation.fact("impact")).orElse("");
        double damage = situation.amount("impact");
        return gestures.stream()
                .filter(gesture -> damage > 0 && gesture.damage() <= damage)
                .max(Comparator.comparingDouble(Gesture::damage))
                .map(gesture -> of(damage, gesture, sign(impact, situation), situation));
    }

    private static Offer of(double damage, Gesture gesture, String sign, Situation situation) {
        return new Offer(damage, gesture, sign, most(situation), grant(sign, situation));
    }

    /** The why of a step that makes good or negotiates, with the figures of this call. */
    static String added(
            String why, @Nullable Move move, List<Gesture> gestures, Situation situation) {
        if (move == Move.MAKE_GOOD) {
            return of(gestures, situation).map(offer -> why + " " + offer.reason()).orElse(why);
        }
        return move == Move.NEGOTIATE && most(situation) > 0
                ? why + " You may grant up to " + grant("", situation) + " now."
                : why;
    }

    /** @param sign of the currency that the talk is in, where the limit names none */
    private static String grant(String sign, Situation situation) {
        String code = code(situation);
        return code == null
                ? sign + Currencies.money(most(situation), null)
                : Currencies.money(most(situation), code);
    }

    private static @Nullable String code(Situation situation) {
        return situation.authority().get("currency") instanceof String code ? code : null;
    }

    private static double most(Situation situation) {
        return situation.authority().get("maxCredit") instanceof Number most
                ? most.doubleValue()
                : 0;
    }

    private static String sign(String impact, Situation situation) {
        Matcher written = SIGN.matcher(impact);
        if (written.find()) {
            return written.group();
        }
        Matcher named = CURRENCY.matcher(impact);
        if (!named.find()) {
            return Currencies.sign(code(situation));
        }
        return named.group("dollar") != null ? "$" : named.group("euro") != null ? "€" : "£";
    }

    /** The best that the rep may offer alone; the middle of the range where nothing was set. */
    String figure() {
        double middle = damage * (gesture.least() + gesture.most()) / 2;
        double best = rounded(damage * gesture.most());
        return most <= 0 ? money(middle) : best < most ? money(best) : grant;
    }

    /** One sentence or two for the rep. */
    String reason() {
        String range = money(damage * gesture.least()) + " to " + money(damage * gesture.most());
        String proportion =
                "They put the damage at about %s: %s is in proportion, such as %s."
                        .formatted(money(damage), range, gesture.suchAs());
        return most > 0 ? proportion + " You may grant up to " + grant + " now." : proportion;
    }

    /** Two figures that count: nobody offers 187.43. */
    private String money(double sum) {
        return sign + Currencies.money(rounded(sum), null);
    }

    private static double rounded(double sum) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, sum))) - 1));
        return Math.round(sum / step) * step;
    }
}
