package makegood.phrasebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sum of money in words or figures: {@code $30,000}, {@code thirty grand}, {@code eleven hundred}, {@code 2.5k}. */
final class SpokenSum {

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(\\d[\\d,]*(?:\\.\\d+)?)\\s?(k|m|grand|thousand|hundred|million|lakh|crore)?\\b");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Long> LARGE =
            Map.of(
                    "thousand",
                    1_000L,
                    "grand",
                    1_000L,
                    "k",
                    1_000L,
                    "lakh",
                    100_000L,
                    "million",
                    1_000_000L,
                    "m",
                    1_000_000L,
                    "crore",
                    10_000_000L);

    /** "A hundred": one of them, with no number before it. */
    private static final Map<String, Long> ROUND =
            Map.of(
                    "hundred",
                    100L,
                    "thousand",
                    1_000L,
                    "million",
                    1_000_000L,
                    "lakh",
                    100_000L,
                    "crore",
                    10_000_000L);

    private SpokenSum() {}

    /** The greatest sum in the words; empty where there is none. */
    static Optional<BigDecimal> in(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<BigDecimal> sums = new ArrayList<>();
        Matcher figures = FIGURES.matcher(lower);
        while (figures.find()) {
            sums.add(
                    new BigDecimal(figures.group(1).replace(",", ""))
                            .multiply(BigDecimal.valueOf(scale(figures.group(2)))));
        }
        inWords(figures.replaceAll(" "), sums);
        return sums.stream().max(BigDecimal::compareTo);
    }

    private static long scale(String unit) {
        return unit == null ? 1 : unit.equals("hundred") ? 100 : LARGE.getOrDefault(unit, 1L);
    }

    /** "Nine hundred and forty", "two thousand three hundred", "forty two hundred". */
    private static void inWords(String words, List<BigDecimal> sums) {
        long total = 0;
        long group = 0;
        boolean counting = false;
        for (String word : words.split("[^a-z]+")) {
            Integer small = SMALL.get(word);
            Long large = LARGE.get(word);
            if (small != null) {
                group += small;
                counting = true;
            } else if (!counting && ROUND.containsKey(word)) {
                group = ROUND.get(word);
                counting = true;
            } else if (counting && word.equals("hundred")) {
                group *= 100;
            } else if (counting && large != null) {
                total += group * large;
                group = 0;
            } else if (!(counting && word.equals("and"))) {
                note(counting, total + group, sums);
                total = 0;
                group = 0;
                counting = false;
            }
        }
        note(counting, total + group, sums);
    }

    private static void note(boolean counting, long sum, List<BigDecimal> sums) {
        if (counting) {
            sums.add(BigDecimal.valueOf(sum));
        }
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        String[] ones =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                + " fourteen fifteen sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < ones.length; i++) {
            numbers.put(ones[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], 10 * (i + 2));
        }
        return Map.copyOf(numbers);
    }
}
