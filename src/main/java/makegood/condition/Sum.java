package makegood.condition;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money in a fact's words. */
public final class Sum {

    /** Bounded repetition only: the text is a customer's. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,4})?\\s?(k\\b|thousand\\b|grand\\b|million\\b)?",
                    Pattern.CASE_INSENSITIVE);

    /** What makes a number before it a count of something else. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "\\s?(?:%|(?:percent|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?"
                        + "|times|people|customers)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR =
            Pattern.compile("\\b(?:in|since|of|from|until|till|by|during) (?:19|20)\\d{2}$");

    private Sum() {}

    /** The largest number in the text that may be money; 0 where it has none. */
    public static double largest(String text) {
        double largest = 0;
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String decimals = numbers.group(2) == null ? "" : numbers.group(2);
            double number = Double.parseDouble(numbers.group(1).replace(",", "") + decimals);
            if (!isSomethingElse(text, numbers)) {
                largest = Math.max(largest, number * factor(numbers.group(3)));
            }
        }
        return largest;
    }

    /** "12 days", "in 2025". */
    private static boolean isSomethingElse(String text, MatchResult number) {
        if (number.group(3) != null) {
            return false;
        }
        int end = number.end(1);
        boolean year =
                number.group(2) == null
                        && YEAR.matcher(text.substring(Math.max(0, end - 12), end)).find();
        int after = number.group(2) == null ? end : number.end(2);
        return year || UNIT.matcher(text).region(after, text.length()).lookingAt();
    }

    private static double factor(String word) {
        return switch (word == null ? "" : word.toLowerCase(java.util.Locale.ROOT)) {
            case "k", "thousand", "grand" -> 1_000;
            case "million" -> 1_000_000;
            default -> 1;
        };
    }
}
