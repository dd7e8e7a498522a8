package makegood.assistant;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a text, so written that the same number is the same text: {@code $1,200.00} and {@code 1200} are one. */
final class Figures {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private static final Set<String> LARGE =
            Set.of(
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "hundred",
                    "thousand",
                    "million",
                    "dozen",
                    "half",
                    "twice",
                    "double",
                    "triple",
                    "percent");

    private Figures() {}

    static Set<String> in(String text) {
        Set<String> figures = new HashSet<>();
        for (Matcher digits = DIGITS.matcher(text); digits.find(); ) {
            figures.add(plain(digits.group()));
        }
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
            int small = SMALL.indexOf(word.group());
            // "One" and "zero" are mostly no figures: one of them, zero tolerance.
            if (small > 1) {
                figures.add(String.valueOf(small));
            } else if (LARGE.contains(word.group())) {
                figures.add(word.group());
            }
        }
        return figures;
    }

    private static String plain(String digits) {
        String number = digits.replaceAll("[.,]+$", "");
        number = number.replaceAll(",(?=\\d{3}\\b)", "");
        return number.replaceFirst("\\.0+$", "");
    }
}
