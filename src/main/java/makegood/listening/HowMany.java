package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many days or minutes a wait takes: "a couple of", "three to five", "a day or two". Of a range, the longest. */
final class HowMany {

    private static final Pattern RANGE = Pattern.compile("\\d{1,3}-(\\d{1,3})");
    private static final Pattern DASH = Pattern.compile("\\s{0,3}[-‐‑‒–—]\\s{0,3}");
    private static final Set<String> TO = Set.of("to", "or");
    private static final Map<String, Integer> VAGUE = Map.of("couple", 2, "few", 3);
    private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);

    private HowMany() {}

    /** The number that begins at this word; null where none does. */
    static Numbers.@Nullable Spoken at(Line line, int from) {
        Numbers.Spoken number = number(line, from);
        if (number != null) {
            return range(line, from, number);
        }
        int article = line.norm(from).equals("a") || line.norm(from).equals("an") ? 1 : 0;
        Integer vague = VAGUE.get(line.norm(from + article));
        if (vague != null) {
            int of = line.norm(from + article + 1).equals("of") ? 1 : 0;
            return new Numbers.Spoken(BigDecimal.valueOf(vague), article + 1 + of);
        }
        return article > 0 ? new Numbers.Spoken(BigDecimal.ONE, 1) : null;
    }

    /** What follows the unit and makes it longer: "an hour and a half", "a day or two". */
    static Numbers.Spoken after(Line line, int from, BigDecimal number) {
        if (line.norm(from).equals("and")
                && line.norm(from + 1).equals("a")
                && line.norm(from + 2).equals("half")) {
            return new Numbers.Spoken(number.add(HALF), 3);
        }
        Integer more = line.norm(from).equals("or") ? Numbers.small(line.norm(from + 1)) : null;
        return more != null && number.compareTo(BigDecimal.valueOf(more)) < 0
                ? new Numbers.Spoken(BigDecimal.valueOf(more), 2)
                : new Numbers.Spoken(number, 0);
    }

    private static Numbers.@Nullable Spoken number(Line line, int from) {
        Matcher range = RANGE.matcher(line.norm(from));
        return range.matches()
                ? new Numbers.Spoken(new BigDecimal(range.group(1)), 1)
                : Numbers.at(line, from);
    }

    private static Numbers.Spoken range(Line line, int from, Numbers.Spoken first) {
        int joint = from + first.words();
        int second = TO.contains(line.norm(joint)) ? joint + 1 : joint;
        Numbers.Spoken last =
                second > joint || isDashed(line, joint) ? Numbers.at(line, second) : null;
        return last == null
                ? first
                : new Numbers.Spoken(last.number(), second - from + last.words());
    }

    /** Whether a dash stands before this word. */
    private static boolean isDashed(Line line, int word) {
        if (word >= line.size()) {
            return false;
        }
        int end = line.word(word - 1).end();
        String between = line.utterance().text().substring(end, line.word(word).start());
        return DASH.matcher(between).matches();
    }
}
