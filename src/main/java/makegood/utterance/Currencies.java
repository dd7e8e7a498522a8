package makegood.utterance;

import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Currencies by the words and signs that name them, as ISO 4217 codes. */
public final class Currencies {

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("buck", "USD"),
                    Map.entry("£", "GBP"),
                    Map.entry("pound", "GBP"),
                    Map.entry("quid", "GBP"),
                    Map.entry("sterling", "GBP"),
                    Map.entry("€", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("rupee", "INR"),
                    Map.entry("₹", "INR"),
                    Map.entry("rand", "ZAR"),
                    Map.entry("naira", "NGN"),
                    Map.entry("real", "BRL"),
                    Map.entry("reais", "BRL"),
                    Map.entry("zloty", "PLN"),
                    Map.entry("yen", "JPY"),
                    Map.entry("franc", "CHF"),
                    Map.entry("peso", "PHP"),
                    Map.entry("krona", "SEK"),
                    Map.entry("krone", "NOK"),
                    Map.entry("dirham", "AED"),
                    Map.entry("shilling", "KES"));

    private static final String DOLLAR = "$";

    private static final Map<String, String> SIGNS =
            Map.of(
                    "USD", DOLLAR, "CAD", DOLLAR, "AUD", DOLLAR, "NZD", DOLLAR, "SGD", DOLLAR,
                    "HKD", DOLLAR, "EUR", "€", "GBP", "£", "INR", "₹");

    private Currencies() {}

    /** @param word a sign, or a word in its first form: {@code dollar}; null where it names none */
    public static @Nullable String named(String word) {
        return NAMED.get(word);
    }

    /** Whether sums in the two can be compared: a dollar is that of the country where one talks, and no name is any. */
    public static boolean comparable(@Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.equals(other)
                || !sign(one).isEmpty() && sign(one).equals(sign(other));
    }

    /** What stands before a sum; empty where the code does. */
    public static String sign(@Nullable String code) {
        return code == null ? "" : SIGNS.getOrDefault(code, "");
    }

    /** {@code $1,250}, {@code 400 PLN}: to the cent, and never rounded up. */
    public static String money(double sum, @Nullable String code) {
        DecimalFormat shape =
                new DecimalFormat(
                        sum == Math.rint(sum) ? "#,##0" : "#,##0.00",
                        DecimalFormatSymbols.getInstance(Locale.ROOT));
        shape.setRoundingMode(RoundingMode.DOWN);
        String figure = shape.format(sum);
        return code == null || !sign(code).isEmpty() ? sign(code) + figure : figure + " " + code;
    }
}
