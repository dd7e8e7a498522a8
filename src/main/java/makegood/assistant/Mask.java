package makegood.assistant;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last gate before words leave: numbers and addresses that name a person or an account are replaced by what they are.
 * Sums and dates stay. What is stored is masked before; a question to the coach comes straight from the keyboard.
 */
final class Mask {

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "[e-mail]",
                            "[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,4}"),
                    new Kind(
                            "[account]",
                            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"),
                    new Kind("[national id]", "\\b\\d{3}-\\d{2}-\\d{4}\\b"),
                    new Kind("[card]", "\\b\\d(?:[ -]?\\d){12,18}\\b"),
                    new Kind(
                            "[phone]",
                            "(?<![\\d$€£.,])(?:\\+\\d{1,3}[ .-]?)?\\(?\\d{3}\\)?[ .-]\\d{3}["
                                    + " .-]\\d{3,4}\\b|\\+\\d{8,15}\\b"));

    private Mask() {}

    static String masked(String words) {
        String masked = words;
        for (Kind kind : KINDS) {
            masked = kind.pattern.matcher(masked).replaceAll(Matcher.quoteReplacement(kind.name));
        }
        return masked;
    }

    private record Kind(String name, Pattern pattern) {
        Kind(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }
    }
}
