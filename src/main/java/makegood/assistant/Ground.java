package makegood.assistant;

import makegood.call.CallEvent;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model's words have to stand on: what was said, word by word, and the few names known beside it. */
final class Ground {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private final List<CallEvent.Heard> utterances;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    /** @param known texts beside the talk whose words may be used: names, the wording that was advised */
    Ground(List<CallEvent.Heard> utterances, List<String> known) {
        this.utterances = utterances;
        utterances.forEach(heard -> take(heard.text()));
        known.forEach(this::take);
    }

    private void take(String text) {
        texts.add(plain(text));
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.addAll(forms(word.group()));
        }
        numbers.addAll(Figures.in(text));
    }

    private static List<String> forms(String word) {
        String plain = plain(word);
        return List.of(plain, plain.replaceFirst("'s$", ""));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean hasWord(String word) {
        return forms(word).stream().anyMatch(words::contains);
    }

    /** Whether these very words stand somewhere in it. */
    boolean hasQuote(String quote) {
        return texts.stream().anyMatch(text -> text.contains(plain(quote)));
    }

    /** @param figure as {@link Figures} gives it */
    boolean hasFigure(String figure) {
        return numbers.contains(figure);
    }

    /**
     * The words as they stand in an utterance of this speaker, in the line named if they stand there.
     *
     * @param speaker null for either
     */
    Optional<Found> quote(@Nullable String quote, int line, @Nullable Speaker speaker) {
        if (quote == null || quote.isBlank()) {
            return Optional.empty();
        }
        return utterances.stream()
                .filter(heard -> speaker == null || heard.speaker() == speaker)
                .sorted((a, b) -> Boolean.compare(b.seq() == line, a.seq() == line))
                .flatMap(heard -> in(heard, quote.strip()).stream())
                .findFirst();
    }

    private static Optional<Found> in(CallEvent.Heard heard, String quote) {
        int start = heard.text().indexOf(quote);
        if (start < 0) {
            // Models straighten quotes and change capitals; the words that are shown are the
            // utterance's own.
            start = plain(heard.text()).indexOf(plain(quote));
            if (start < 0 || plain(heard.text()).length() != heard.text().length()) {
                return Optional.empty();
            }
        }
        int end = Math.min(heard.text().length(), start + quote.length());
        return Optional.of(
                new Found(heard, Quote.stored(heard.text().substring(start, end), start, end)));
    }

    /** Words in their utterance. */
    record Found(CallEvent.Heard heard, Quote quote) {

        /** A shorter stretch of the same utterance; null where it is not in it. */
        @Nullable Quote part(@Nullable String words) {
            return words == null || words.isBlank()
                    ? null
                    : in(heard, words.strip()).map(Found::quote).orElse(null);
        }
    }
}
