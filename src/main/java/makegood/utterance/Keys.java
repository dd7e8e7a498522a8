package makegood.utterance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vocabulary's words as they stand in files and on the wire: lower case, with hyphens. */
public final class Keys {

    private static final ClassValue<Map<String, Enum<?>>> WORDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Enum<?>> computeValue(Class<?> words) {
                    return Arrays.stream(words.getEnumConstants())
                            .map(word -> (Enum<?>) word)
                            .collect(Collectors.toMap(Keys::key, Function.identity()));
                }
            };

    private Keys() {}

    /** {@code ASK_REASON} is {@code ask-reason}. */
    public static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this key; empty where the vocabulary has no such word. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> words, String key) {
        return Optional.ofNullable(words.cast(WORDS.get(words).get(key)));
    }
}
