package makegood.utterance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The vocabulary's words as they stand in files and on the wire: lower case, with hyphens. */
public final class Keys {

    private Keys() {}

    /** {@code ASK_REASON} is {@code ask-reason}. */
    public static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this key; empty where the vocabulary has no such word. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> words, String key) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> key(word).equals(key))
                .findFirst();
    }
}
