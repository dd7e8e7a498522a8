package makegood.phrasebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an offer comes to: "ten percent off your 2,000 euro bill" is two hundred, and a share of nothing named is no sum. */
final class OfferedSum {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THIRD = new BigDecimal("0.33333333");

    /** Bounds the search: what stands farther off belongs to other words. */
    private static final int NEAR = 80;

    private static final String PERCENT = "\\s?(?:%|percent\\b|per cent\\b)";

    private static final Pattern SHARE_AFTER = Pattern.compile("^" + PERCENT);

    /** With these another figure begins: a year, a length of time, what the offer is for. */
    private static final String ELSEWHERE =
            "(?!\\b(?:until|till|for|from|in|by|on|since|if|when|over|next)\\b)";

    private static final Pattern WHOLE =
            Pattern.compile(
                    "^\\s(?:off|of)\\s((?:" + ELSEWHERE + "[^.,;:!?]|[.,](?=\\d)){1,80})",
                    Pattern.CASE_INSENSITIVE);

    private static final String FIGURE = "\\S{1,12}(?:[ -]\\S{1,12})?";

    private static final String SHARE =
            "\\b(half)(?:\\s(?:off|of))?|(?:\\b(quarter|third)|("
                    + FIGURE
                    + ")"
                    + PERCENT
                    + ")\\s(?:off|of)";

    private static final Pattern SHARE_BEFORE =
            Pattern.compile(
                    "(?:" + SHARE + ")\\s(?:[\\p{L}'’]{1,20}\\s){0,4}[$€£]?$",
                    Pattern.CASE_INSENSITIVE);

    private OfferedSum() {}

    /** @param words that name the sum, a part of the text */
    static Optional<BigDecimal> in(String text, String words) {
        int start = place(text, words);
        int end = Math.min(text.length(), start + words.length());
        Optional<BigDecimal> sum = SpokenSum.in(words);
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        Matcher share = SHARE_AFTER.matcher(after);
        if (share.find()) {
            Matcher whole = WHOLE.matcher(after.substring(share.end()));
            return sum.filter(percent -> whole.find())
                    .flatMap(
                            percent ->
                                    SpokenSum.in(whole.group(1))
                                            .map(of -> of.multiply(percent).movePointLeft(2)));
        }
        Matcher before = SHARE_BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        return before.find() ? sum.map(of -> of.multiply(part(before))) : sum;
    }

    /** Where the words stand, not as a part of another: "ten" is not that of "attention". */
    static int place(String text, String words) {
        Matcher whole =
                Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                        .matcher(text);
        return whole.find() ? whole.start() : Math.max(0, text.indexOf(words));
    }

    private static BigDecimal part(Matcher share) {
        if (share.group(1) != null) {
            return HALF;
        }
        if (share.group(2) != null) {
            return share.group(2).equalsIgnoreCase("third") ? THIRD : QUARTER;
        }
        return SpokenSum.in(share.group(3)).orElse(BigDecimal.ONE).movePointLeft(2);
    }
}
