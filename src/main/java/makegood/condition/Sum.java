package makegood.condition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money in a fact's words. */
public final class Sum {

    /** Bounded repetition only: the text is a customer's. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,4})?\\s?(k\\b|thousand\\b|grand\\b|million\\b)?",
                    Pattern.CASE_INSENSITIVE);

    private Sum() {}

    /** The largest number in the text; 0 where it has none. */
    public static double largest(String text) {
        double largest = 0;
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String decimals = numbers.group(2) == null ? "" : numbers.group(2);
            double number = Double.parseDouble(numbers.group(1).replace(",", "") + decimals);
            largest = Math.max(largest, number * factor(numbers.group(3)));
        }
        return largest;
    }

    private static double factor(String word) {
        return switch (word == null ? "" : word.toLowerCase(java.util.Locale.ROOT)) {
            case "k", "thousand", "grand" -> 1_000;
            case "million" -> 1_000_000;
            default -> 1;
        };
    }
}
