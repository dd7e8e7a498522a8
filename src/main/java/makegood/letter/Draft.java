package makegood.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A letter as it is written: only parts that the phrasebook lets pass come in. */
final class Draft {

    private final Letter.Kind kind;
    private final Predicate<String> harmless;
    private final List<String> parts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private String subject = "";

    Draft(Letter.Kind kind, Predicate<String> harmless) {
        this.kind = kind;
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
            missing(
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
        missing(why);
    }

    void missing(String why) {
        if (!missing.contains(why)) {
            missing.add(why);
        }
    }

    Letter letter() {
        return new Letter(
                kind, subject, String.join("\n\n", parts) + "\n", missing, Letter.EMBEDDED);
    }
}
