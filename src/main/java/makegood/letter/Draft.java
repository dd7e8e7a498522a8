package makegood.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A letter as it is written: only parts that the phrasebook lets pass come in. */
final class Draft {

    private final Letter.Kind kind;
    private final Predicate<String> harmless;
    private final List<String> parts = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final boolean leftAlone;
    private String subject = "";

    /** @param leftAlone whether they asked to be: then that comes before anything else */
    Draft(Letter.Kind kind, boolean leftAlone, Predicate<String> harmless) {
        this.kind = kind;
        this.leftAlone = leftAlone;
        this.harmless = harmless;
    }

    void subject(String words) {
        subject = words;
    }

    void line(String words) {
        parts.add(words);
    }

    void points(List<String> points) {
        List<String> kept = points.stream().filter(harmless).distinct().toList();
        if (kept.size() < points.stream().distinct().count()) {
            gap(
                    "Some words of the call were left out, since the phrasebook warns of them: put"
                            + " them another way.");
        }
        if (!kept.isEmpty()) {
            parts.add("- " + String.join("\n- ", kept));
        }
    }

    /** A gap that only the sender can fill. */
    void fill(String gap, String why) {
        parts.add(gap);
        gap(why);
    }

    /** What has to be settled before it goes, whatever its words become. */
    void first(String why) {
        first.add(why);
    }

    private void gap(String why) {
        if (!gaps.contains(why)) {
            gaps.add(why);
        }
    }

    Letter letter() {
        return new Letter(
                kind,
                subject,
                String.join("\n\n", parts) + "\n",
                first,
                gaps,
                leftAlone,
                Letter.EMBEDDED);
    }
}
