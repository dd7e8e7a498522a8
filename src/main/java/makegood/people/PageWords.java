package makegood.people;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the sign-in page in the pages' languages, out of their message files ({@code static/words/de.js}): so that the
 * page comes in its reader's language and nothing changes before their eyes.
 */
final class PageWords {

    /** The first is that of the page as it lies in its file. */
    private static final List<String> LANGUAGES = List.of("en", "de");

    private static final Pattern SECTION =
            Pattern.compile("\\n  signIn: \\{\\n(.*?)\\n  },\\n", Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("(?m)^ {4}(\\w+): '((?:[^'\\\\]|\\\\.)*)',$");

    private final Map<String, Map<String, String>> words = new HashMap<>();

    PageWords() throws IOException {
        for (String language : LANGUAGES) {
            words.put(language, read(language));
        }
    }

    private static Map<String, String> read(String language) throws IOException {
        String file =
                new ClassPathResource("static/words/" + language + ".js")
                        .getContentAsString(StandardCharsets.UTF_8);
        Map<String, String> read = new HashMap<>();
        Matcher section = SECTION.matcher(file);
        if (section.find()) {
            WORD.matcher(section.group(1))
                    .results()
                    .forEach(word -> read.put(word.group(1), word.group(2).replace("\\'", "'")));
        }
        return read;
    }

    /** The first of the reader's languages that there are words for, else English: as the page's script chooses. */
    String languageOf(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    /** Its words by their keys. */
    Map<String, String> in(String language) {
        return words.getOrDefault(language, Map.of());
    }
}
