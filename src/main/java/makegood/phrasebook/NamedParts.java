package makegood.phrasebook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parts that many rules need, so that each says them in the same way: {@code @i} for who speaks for us, {@code @will} for
 * a promise, and so on. A rule's own {@code words:} come on top.
 */
final class NamedParts {

    private static final String[][] PARTS = {
        {"i", "(I|we)"},
        {
            "someone",
            "(someone|somebody|they|he|she|<1>"
                    + " (team|manager|department|people|folks|colleague|office|lot|boss))"
        },
        {
            "will",
            "(will|shall|can|could|would|am going to|are going to|is going to|have to|need to|am"
                    + " gonna)"
        },
        {"be", "(am|are|is|was|were|be|been|being)"},
        {
            "very",
            "(very|so|really|truly|terribly|awfully|awful|dreadfully|ever"
                    + " so|extremely|genuinely|deeply|just|only|do|am|are|all)"
        },
        {"not", "(not|never|no)"},
        {"our", "(our|the|my|their|company|group|house|standard|shop|internal|strict)"},
        {"number", "(:NUM|half|a|an|third|quarter|couple|double)"},
    };

    private NamedParts() {}

    static Map<String, PatternPart> common() {
        Map<String, PatternPart> named = new LinkedHashMap<>();
        for (String[] part : PARTS) {
            try {
                named.put(part[0], new PatternParser(part[1], named).parse());
            } catch (BadPattern bad) {
                throw new IllegalStateException("@" + part[0] + ": " + bad.message(), bad);
            }
        }
        return named;
    }
}
