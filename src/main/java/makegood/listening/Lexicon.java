package makegood.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns as data: a resource of lines {@code key | pattern}, looked for in {@link Line}s. A
 * line {@code @name = pattern} names a piece that later lines use as {@code {name}}; {@code #} begins a comment.
 */
final class Lexicon {

    private static final Pattern PIECE = Pattern.compile("\\{([a-z][a-z-]*)}");

    private final Map<String, List<WordPattern>> patterns = new LinkedHashMap<>();
    private final Map<String, String> pieces = new HashMap<>();

    private Lexicon() {}

    /** @param name of the resource beside this class, without {@code .txt} */
    static Lexicon read(String name) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in =
                Lexicon.class.getResourceAsStream("/makegood/listening/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the lexicon " + name + ".txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lexicon::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    Iterable<String> keys() {
        return patterns.keySet();
    }

    /** The patterns of a key, in the order of the file; none where the file has no such key. */
    List<WordPattern> of(String key) {
        return patterns.getOrDefault(key, List.of());
    }

    boolean holds(String key, Line line, Range within) {
        return of(key).stream().anyMatch(pattern -> pattern.isIn(line, within));
    }

    /** All matches of a key, by pattern. */
    List<Range> find(String key, Line line, Range within) {
        List<Range> found = new ArrayList<>();
        of(key).forEach(pattern -> found.addAll(pattern.in(line, within)));
        return found;
    }

    private void add(String line) {
        String trimmed = line.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return;
        }
        int cut = trimmed.indexOf(trimmed.startsWith("@") ? "=" : "|");
        String key = trimmed.substring(0, cut).strip();
        String pattern = inFull(trimmed.substring(cut + 1).strip());
        if (key.startsWith("@")) {
            pieces.put(key.substring(1), "(?:" + pattern + ")");
        } else {
            patterns.computeIfAbsent(key, any -> new ArrayList<>()).add(new WordPattern(pattern));
        }
    }

    private String inFull(String pattern) {
        return PIECE.matcher(pattern)
                .replaceAll(
                        match -> {
                            String piece = pieces.get(match.group(1));
                            if (piece == null) {
                                throw new IllegalStateException("no piece named " + match.group(1));
                            }
                            return Matcher.quoteReplacement(piece);
                        });
    }
}
