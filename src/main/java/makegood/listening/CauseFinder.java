package makegood.listening;

import makegood.utterance.Keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds why the customer left. */
final class CauseFinder {

    private static final Lexicon WORDS = Lexicon.read("causes");

    private CauseFinder() {}

    /** The causes of these words that were not heard before. */
    static List<Cause> find(Line line, List<Range> clauses, Earlier earlier) {
        Map<Cause.Type, Range> named = named(line, clauses);
        List<Cause> found = new ArrayList<>();
        named.forEach(
                (type, clause) -> {
                    if (!earlier.heard().contains(type)) {
                        found.add(new Cause(type, line.quote(clause)));
                    }
                });
        return found;
    }

    /** Each cause that the words name, with the clause that names it. */
    static Map<Cause.Type, Range> named(Line line, List<Range> clauses) {
        Map<Cause.Type, Range> named = new EnumMap<>(Cause.Type.class);
        for (String key : WORDS.keys()) {
            Cause.Type type = Keys.find(Cause.Type.class, key).orElseThrow();
            for (Range match : WORDS.find(key, line, line.all())) {
                named.putIfAbsent(type, around(match, clauses));
            }
        }
        return named;
    }

    /** The clauses that a match lies in. */
    private static Range around(Range match, List<Range> clauses) {
        return clauses.stream().filter(match::overlaps).reduce(Range::upTo).orElse(match);
    }
}
