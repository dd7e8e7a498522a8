package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads numbers in figures and in words, as people say them: {@code twenty-two hundred}, {@code six fifty}, {@code thirty grand}. */
final class Numbers {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "hundred", BigDecimal.valueOf(100),
                    "thousand", BigDecimal.valueOf(1_000),
                    "grand", BigDecimal.valueOf(1_000),
                    "k", BigDecimal.valueOf(1_000),
                    "lakh", BigDecimal.valueOf(100_000),
                    "lakhs", BigDecimal.valueOf(100_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "crore", BigDecimal.valueOf(10_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                + " fourteen fifteen sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            SMALL.put(units[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
            for (int unit = 1; unit < 10; unit++) {
                SMALL.put(tens[i] + "-" + units[unit], 20 + 10 * i + unit);
            }
        }
        SMALL.put("fourty", 40);
    }

    private static final Pattern FIGURE = Pattern.compile("\\d{1,12}(?:\\.\\d{1,3})?");

    /** "A million million millions" is no sum, and its figures would fill a page. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Numbers() {}

    /** A number and how many words it takes. */
    record Spoken(BigDecimal number, int words) {}

    /** Whether it may be written in figures: most words are not, and need no pattern to tell. */
    static boolean maybeFigures(String norm) {
        return !norm.isEmpty() && !Character.isLetter(norm.charAt(0));
    }

    static @Nullable Integer small(String norm) {
        return SMALL.get(norm);
    }

    /** The number that begins at this word; null where none does, or none that anybody means. */
    static @Nullable Spoken at(Line line, int from) {
        Cursor cursor = new Cursor(line, from);
        BigDecimal number = cursor.number();
        return number == null || number.compareTo(MOST) >= 0
                ? null
                : new Spoken(number, cursor.at - from);
    }

    /** Walks the words of one number. */
    private static final class Cursor {

        private final Line line;
        private int at;
        private @Nullable BigDecimal total;
        private BigDecimal last = BigDecimal.ZERO;

        Cursor(Line line, int at) {
            this.line = line;
            this.at = at;
        }

        @Nullable BigDecimal number() {
            boolean more = true;
            while (more) {
                more = takes();
            }
            return total;
        }

        /** Takes one part more; whether another may follow. */
        private boolean takes() {
            int end = at;
            boolean and = line.norm(at).equals("and") && small(line.norm(at + 1)) != null;
            at += total != null && and ? 1 : 0;
            BigDecimal part = part();
            if (part == null) {
                return false;
            }
            part = fraction(part);
            boolean hundreds = line.norm(at).equals("hundred");
            BigDecimal scale = scale();
            BigDecimal sum = sum(part, scale, hundreds);
            if (sum == null) {
                at = end;
                return false;
            }
            total = sum;
            last = scale;
            return scale.compareTo(HUNDRED) >= 0;
        }

        private @Nullable BigDecimal sum(BigDecimal part, BigDecimal scale, boolean hundreds) {
            BigDecimal before = total;
            if (before == null) {
                return part.multiply(scale);
            }
            if (!hundreds && scale.compareTo(THOUSAND) >= 0 && before.compareTo(THOUSAND) < 0) {
                return before.add(part).multiply(scale);
            }
            // "A hundred and two hundred": what does not grow smaller is a number of its own.
            return scale.compareTo(last) < 0 ? before.add(part.multiply(scale)) : null;
        }

        /** A figure, or one to three small words: {@code four}, {@code four sixty}, {@code four sixty eight}. */
        private @Nullable BigDecimal part() {
            BigDecimal figure = figure(line.norm(at));
            if (figure != null) {
                at++;
                return figure;
            }
            if (isArticle()) {
                at++;
                return BigDecimal.ONE;
            }
            Integer first = small(line.norm(at));
            if (first == null) {
                return null;
            }
            at++;
            int value = tens(first);
            Integer next = small(line.norm(at));
            if (value > 0
                    && value < 100
                    && next != null
                    && next >= 10
                    && !SCALES.containsKey(line.norm(at + 1))) {
                at++;
                return BigDecimal.valueOf(value * 100L + tens(next));
            }
            return BigDecimal.valueOf(value);
        }

        /** {@code sixty eight}: a ten and a unit, however they were written. */
        private int tens(int first) {
            Integer unit = small(line.norm(at));
            if (first >= 20 && first % 10 == 0 && unit != null && unit > 0 && unit < 10) {
                at++;
                return first + unit;
            }
            return first;
        }

        private boolean isArticle() {
            String norm = line.norm(at);
            return (norm.equals("a") || norm.equals("an"))
                    && SCALES.containsKey(line.norm(at + 1))
                    && !line.norm(at + 1).equals("grand");
        }

        private BigDecimal fraction(BigDecimal whole) {
            if (line.norm(at).equals("point")) {
                Integer digit = small(line.norm(at + 1));
                if (digit != null && digit < 10) {
                    at += 2;
                    return whole.add(BigDecimal.valueOf(digit, 1));
                }
            }
            if (line.norm(at).equals("and")
                    && line.norm(at + 1).equals("a")
                    && line.norm(at + 2).equals("half")) {
                at += 3;
                return whole.add(BigDecimal.valueOf(5, 1));
            }
            return whole;
        }

        /** What the words before it are multiplied by: {@code hundred thousand}; 1 where nothing is said. */
        private BigDecimal scale() {
            BigDecimal scale = BigDecimal.ONE;
            while (SCALES.containsKey(line.norm(at)) && scale.compareTo(MOST) < 0) {
                scale = scale.multiply(SCALES.get(line.norm(at)));
                at++;
            }
            return scale;
        }
    }

    /** {@code 4,000.50}, {@code 30k}; null for anything else. */
    static @Nullable BigDecimal figure(String norm) {
        if (!maybeFigures(norm)) {
            return null;
        }
        String plain = norm.replace(",", "");
        boolean thousands = plain.endsWith("k") && plain.length() > 1;
        String digits = thousands ? plain.substring(0, plain.length() - 1) : plain;
        if (!FIGURE.matcher(digits).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits);
        return thousands ? number.multiply(BigDecimal.valueOf(1_000)) : number;
    }
}
