package makegood.listening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Who wrote what the heads learn from, by the names of their folders, and who is left out together. */
final class Voices {

    /** Those who wrote whole calls, and labelled all there is in them. */
    static final Set<String> WHOLE =
            named("A B C D E F I J L M N O P Q R S T U 0 2 3 4 5 6 7 8 10 11 12");

    /** Several a time, since each time learns anew; at last nobody. */
    private static final List<String> LEFT_OUT =
            List.of(
                    "A D E I L P T V 2 6 10",
                    "B F J M O Q S U W 3 7 9 11",
                    "C G N R X 0 4 5 8 12",
                    "");

    /** The first four marked every question, and every word of others. */
    private static final Set<String> THE_FIRST = named("A B C D");

    /** Scraps whose every impact is marked. */
    private static final Set<String> EVERY_IMPACT = named("V W X 9 13 14");

    /** Scraps whose every signal is marked. */
    private static final Set<String> EVERY_SIGNAL = named("14");

    /** The hard cases of this author are angry without a sign of it: with them, other voices are heard worse. */
    private static final String HARD = "J";

    private Voices() {}

    static Set<String> named(String names) {
        return Set.of(names.split(" "));
    }

    /** Who is left out together, each group's names in a word of their own; the last is empty. */
    static List<String> outs() {
        return LEFT_OUT;
    }

    /** What was learnt without this author; from all, for one who is never left out. */
    static <T> T fresh(Map<String, T> learnt, String author) {
        String without =
                LEFT_OUT.stream().filter(out -> named(out).contains(author)).findFirst().orElse("");
        return Objects.requireNonNull(learnt.get(without));
    }

    /** The authors who teach while these are left out. */
    static Predicate<String> teaching(String out) {
        return Predicate.not(named(out)::contains);
    }

    /** Those of them by whose calls lines are drawn: they are judged by what was learnt without them. */
    static Predicate<String> met(String out) {
        return teaching(out).and(WHOLE::contains);
    }

    static Predicate<String> teachingAnger(String out) {
        return teaching(out).and(author -> !author.equals(HARD));
    }

    /** Whether what this author didn't mark so is not there. */
    static boolean teaches(String author, String label) {
        boolean whole = WHOLE.contains(author);
        return switch (Signal.Type.of(label).orElse(null)) {
            case null -> !label.equals(Weigher.IMPACT) || whole || EVERY_IMPACT.contains(author);
            case QUESTION, QUOTED_SPEECH -> THE_FIRST.contains(author);
            default -> whole || EVERY_SIGNAL.contains(author);
        };
    }
}
