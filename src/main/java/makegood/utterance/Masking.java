package makegood.utterance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes card numbers, bank accounts, national ids, e-mail addresses and phone numbers out of a text before it is stored,
 * logged, pushed or sent to any model. Amounts, dates and order numbers stay. Safe for several threads.
 */
public final class Masking {

    private static final String DIGIT =
            "(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|\\d)";
    private static final String SPOKEN =
            "(?<![\\p{L}\\d])(?:(?:double |triple )?"
                    + DIGIT
                    + "[ ,-]{1,2}){%d,%d}(?:double |triple )?"
                    + DIGIT
                    + "(?![\\p{L}\\d])";

    private static final String TELEPHONE =
            "(?:tel|mob|mobile|phone|cell|fax|(?<![\\p{L}\\d])[tmpf])";

    /** Without one of these only figures can make something to take out. */
    private static final Pattern MAYBE =
            Pattern.compile("@| dot |(?<!\\w)[a-z]{2}\\d{2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile(DIGIT, Pattern.CASE_INSENSITIVE);

    /** What identifies by figures alone has at least so many; most sums, dates and times of day have fewer. */
    private static final int FEWEST_FIGURES = 6;

    /** In this order: what is longer or surer comes first. */
    private static final List<Rule> RULES =
            List.of(
                    rule(Kind.EMAIL, "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}"),
                    rule(
                            Kind.EMAIL,
                            "(?<!\\w)[a-z0-9]{1,30}(?: (?:dot|underscore|dash) [a-z0-9]{1,30}){0,3}"
                                + " at [a-z0-9]{1,30}(?: dot"
                                + " (?:com|co|org|net|uk|io|edu|gov|ie|de|fr|au|nz|ca|in|us|info|biz)){1,2}(?!\\w)"),
                    rule(
                            Kind.ACCOUNT,
                            "(?<!\\w)[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?:"
                                    + " ?[A-Z0-9]{1,3})?(?!\\w)",
                            Checks::isIban),
                    rule(
                            Kind.CARD,
                            "(?<![\\d.,-])\\d(?:[ -]?\\d){12,18}(?![\\d]|[.,-]\\d)",
                            Checks::isCard),
                    rule(Kind.CARD, String.format(SPOKEN, 12, 18)),
                    rule(Kind.ID, "(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
                    rule(
                            Kind.ID,
                            "(?<!\\w)(?![DFIQUV])[A-Za-z](?![DFIQUVO])[A-Za-z] ?\\d{2} ?\\d{2}"
                                    + " ?\\d{2} ?[A-Da-d](?!\\w)"),
                    named(
                            Kind.ID,
                            "(?:social security|ssn|national insurance|ni"
                                    + " number|passport|driver'?s? licen[cs]e|social"
                                    + " insurance|pesel|aadhaar|tax (?:id|number)|national id|id"
                                    + " card)"),
                    named(Kind.ACCOUNT, "(?:account|acct|sort code|routing|iban|bsb)"),
                    rule(
                            Kind.ACCOUNT,
                            "(?<![\\d-])\\d{2}-\\d{2}-\\d{2}(?= (?:and )?(?:account"
                                    + " )?\\d{6,10}(?!\\d))"),
                    rule(Kind.PHONE, "(?<![\\w+])\\+\\d(?:[ ().-]{0,2}\\d){7,14}(?!\\d)"),
                    rule(Kind.PHONE, "(?<![\\d(])\\(\\d{2,5}\\) ?\\d{3,4}[ .-]?\\d{3,4}(?!\\d)"),
                    rule(
                            Kind.PHONE,
                            "(?<![\\d.,-])(?:1[ .-])?\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?![\\d-])"),
                    rule(
                            Kind.PHONE,
                            // Digits in one piece with letters are part of an id, such as
                            // 5a0654189096, unless the letters are those of a telephone.
                            "(?<![\\d.,-])(?:(?<!\\p{L}(?=\\d{9}))|(?<="
                                    + TELEPHONE
                                    + "))0\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}"
                                    + "(?![\\d-]|(?<=\\d{9})(?!x\\d|ext)\\p{L})"),
                    rule(
                            Kind.PHONE,
                            "(?<=(?:me|us|him|her) (?:on|at) |phone (?:is|number is)"
                                    + " |(?:mobile|cell) (?:is |number is )?|extension )\\d(?:["
                                    + " -]?\\d){5,11}(?!\\d)"),
                    rule(Kind.PHONE, String.format(SPOKEN, 6, 11)));

    private final Set<Kind> kept;

    /** @param kept kinds that a team needs to see, such as phone numbers */
    public Masking(Set<Kind> kept) {
        this.kept = Set.copyOf(kept);
    }

    /** The text with {@code [card]}, {@code [account]}, {@code [id]}, {@code [email]} or {@code [phone]} in their place. */
    public String mask(String text) {
        if (!isPossible(text)) {
            return text;
        }
        String masked = text;
        for (Rule rule : RULES) {
            if (!kept.contains(rule.kind())) {
                masked = rule.apply(masked);
            }
        }
        return masked;
    }

    /** Most of what is said has nothing to take out, and is not searched for each rule. */
    private static boolean isPossible(String text) {
        return hasFigures(text) || MAYBE.matcher(text).find();
    }

    private static boolean hasFigures(String text) {
        Matcher figure = FIGURE.matcher(text);
        int figures = 0;
        boolean within = false;
        for (int i = 0; i < text.length() && figures < FEWEST_FIGURES; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            boolean maybe = letter ? !within : Character.isDigit(text.charAt(i));
            if (maybe && figure.region(i, text.length()).lookingAt()) {
                figures++;
            }
            within = letter;
        }
        return figures == FEWEST_FIGURES;
    }

    private static Rule rule(Kind kind, String pattern) {
        return rule(kind, pattern, any -> true);
    }

    private static Rule rule(Kind kind, String pattern, Predicate<String> check) {
        return new Rule(
                kind, Pattern.compile("()(" + pattern + ")", Pattern.CASE_INSENSITIVE), check);
    }

    /** A number that only the words before it tell from an order number. */
    private static Rule named(Kind kind, String name) {
        String number =
                "(?:[A-Z]{0,2} ?\\d(?:[ -]?\\d){5,16}(?: ?[A-Z](?!\\w))?|(?:"
                        + DIGIT
                        + "[ ,-]){5,16}"
                        + DIGIT
                        + "|\\d{2}-\\d{2}-\\d{2})";
        Pattern pattern =
                Pattern.compile(
                        "(?<!\\w)("
                                + name
                                + "(?: number| no\\.?| is|:| \\w{3,4}){0,3} )("
                                + number
                                + ")(?!\\w)",
                        Pattern.CASE_INSENSITIVE);
        return new Rule(kind, pattern, any -> true);
    }

    /** What is masked. */
    public enum Kind {
        CARD,
        ACCOUNT,
        ID,
        EMAIL,
        PHONE;

        /** The word in its brackets. */
        String key() {
            return Keys.key(this);
        }
    }

    private record Rule(Kind kind, Pattern pattern, Predicate<String> check) {

        String apply(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.replaceAll(
                    match -> {
                        if (!check.test(match.group(2))) {
                            return Matcher.quoteReplacement(match.group());
                        }
                        return Matcher.quoteReplacement(match.group(1) + "[" + kind.key() + "]");
                    });
        }
    }
}
