package makegood.evaluation.label;

import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Keys;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that labels may use, by what they stand for. */
enum Vocabulary {
    SPEAKER(keys(Speaker.class)),
    CAUSE(keys(Cause.Type.class)),
    REMEDY(keys(Remedy.Type.class)),
    SIGNAL(keys(Signal.Type.class)),
    MOVE(keys(Move.class)),
    RULE(Rules.ALL);

    private final Set<String> words;

    Vocabulary(Set<String> words) {
        this.words = words;
    }

    void check(String where, String word) {
        if (word == null || !words.contains(word)) {
            String kind = name().toLowerCase();
            throw new WrongLabel(
                    where,
                    "\""
                            + word
                            + "\" is no "
                            + kind
                            + "; write one of "
                            + String.join(", ", words));
        }
    }

    private static Set<String> keys(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(Keys::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
