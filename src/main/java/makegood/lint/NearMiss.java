package makegood.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that was probably meant. */
public final class NearMiss {

    private NearMiss() {}

    /** The nearest of the known words, where one is near enough to be a slip of the finger. */
    public static Optional<String> of(String word, Collection<String> known) {
        int bound = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= bound)
                .filter(other -> distance(word, other) <= bound)
                .min(
                        Comparator.<String>comparingInt(other -> distance(word, other))
                                .thenComparing(other -> other));
    }

    /** A cure that names the nearest known word, where there is one, and then all of them. */
    public static String cure(String word, Collection<String> known, String heading) {
        String all = heading + ": " + String.join(", ", known) + ".";
        return of(word, known).map(near -> "Did you mean \"" + near + "\"? " + all).orElse(all);
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
