package makegood.phrasebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills captured words into what to say instead. */
final class Wording {

    /** Left in braces for the rep, whom the panel asks for them. */
    static final Set<String> FOR_THE_REP = Set.of("day", "time", "amount", "what", "name");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    private Wording() {}

    /** The wordings that can be said: one that needs words which were not captured is left out. */
    static List<String> fill(List<String> wordings, Map<String, String> captured) {
        return wordings.stream()
                .map(wording -> fill(wording, captured))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fill(String wording, Map<String, String> captured) {
        Matcher slot = SLOT.matcher(wording);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            String words = captured.get(slot.group(1));
            if (words == null && !FOR_THE_REP.contains(slot.group(1))) {
                return Optional.empty();
            }
            slot.appendReplacement(
                    filled, Matcher.quoteReplacement(words == null ? slot.group() : words));
        }
        return Optional.of(slot.appendTail(filled).toString());
    }
}
