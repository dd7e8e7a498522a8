package makegood.review;

import makegood.call.Outcome;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a customer is named by. A name stands where all its words stand together, or one of them that says something by itself:
 * not "Li", and not a word of the method such as "price". A company is named by all its words, an id as it is.
 */
record CustomerWords(Set<String> name, Set<String> company, @Nullable String id) {

    /** Shorter ones are in too many other words. */
    private static final int TELLING = 4;

    /** Views are called after these; nobody is meant by them. */
    private static final Set<String> OF_THE_METHOD =
            Stream.of(Cause.Type.values(), Remedy.Type.values(), Outcome.values())
                    .flatMap(Arrays::stream)
                    .flatMap(word -> Stream.of(Keys.key(word).split("-")))
                    .collect(Collectors.toSet());

    static CustomerWords of(
            @Nullable String name, @Nullable String company, @Nullable String externalId) {
        String id = externalId == null ? "" : plain(externalId);
        // One of signs alone would be found in every view that looks for no words.
        return new CustomerWords(wordsOf(name), wordsOf(company), id.isEmpty() ? null : id);
    }

    /** The words of a text, in small letters. */
    static Set<String> wordsOf(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param begun words of which only the beginning is looked for: {@code ort*} */
    boolean areIn(String text, Set<String> begun) {
        Set<String> words = wordsOf(text);
        return isWhole(name, words)
                || isWhole(company, words)
                || name.stream().filter(CustomerWords::tells).anyMatch(words::contains)
                || name.stream().filter(CustomerWords::tells).anyMatch(begins(begun))
                || id != null && (" " + plain(text) + " ").contains(" " + id + " ");
    }

    private static boolean isWhole(Set<String> wanted, Set<String> words) {
        return words.containsAll(wanted)
                && wanted.stream().anyMatch(word -> !OF_THE_METHOD.contains(word));
    }

    private static boolean tells(String word) {
        return word.codePointCount(0, word.length()) >= TELLING && !OF_THE_METHOD.contains(word);
    }

    private static Predicate<String> begins(Set<String> begun) {
        return word ->
                begun.stream().anyMatch(part -> part.length() >= TELLING && word.startsWith(part));
    }

    /** With blanks for all that is neither letter nor digit: {@code C-17} is {@code c 17}. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
