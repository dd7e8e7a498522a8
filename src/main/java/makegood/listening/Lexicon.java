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

    private static final Shelf ALL = Shelf.read();

    private final Map<String, List<WordPattern>> patterns = new LinkedHashMap<>();
    private final Map<String, String> pieces = new HashMap<>();

    private Lexicon() {}

    /** Each is read once and shared. @param name of the resource beside this class, without {@code .txt} */
    static Lexicon read(String name) {
        Lexicon lexicon = ALL.lexica().get(name);
        if (lexicon == null) {
            throw new IllegalStateException("no lexicon is named " + name);
        }
        return lexicon;
    }

    /** @param all patterns that were read so far, to which this one's are added */
    private static Lexicon load(String name, List<WordPattern> all) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in =
                Lexicon.class.getResourceAsStream("/makegood/listening/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the lexicon " + name + ".txt is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> lexicon.add(line, all));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lexicon;
    }

    Iterable<String> keys() {
        return patterns.keySet();
    }

    /** Where in a line patterns may begin, whichever lexicon's. */
    static Beginnings.In beginnings(Line line) {
        return ALL.beginnings().in(line);
    }

    boolean holds(String key, Line line, Range within) {
        Beginnings.In begun = line.beginnings();
        for (WordPattern pattern : of(key)) {
            if (begun.has(pattern.number()) && pattern.isIn(line, within, begun)) {
                return true;
            }
        }
        return false;
    }

    /** All matches of a key, by pattern, in the order of the file. */
    List<Range> find(String key, Line line, Range within) {
        Beginnings.In begun = line.beginnings();
        List<Range> found = new ArrayList<>();
        for (WordPattern pattern : of(key)) {
            if (begun.has(pattern.number())) {
                found.addAll(pattern.in(line, within, begun));
            }
        }
        return found;
    }

    private List<WordPattern> of(String key) {
        return patterns.getOrDefault(key, List.of());
    }

    private void add(String line, List<WordPattern> all) {
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
            WordPattern added = new WordPattern(all.size(), pattern);
            all.add(added);
            patterns.computeIfAbsent(key, any -> new ArrayList<>()).add(added);
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

    /**
     * All lexica by their names.
     *
     * @param beginnings of all their patterns, each at its number: where they may begin is looked for in one go
     */
    private record Shelf(Map<String, Lexicon> lexica, Beginnings beginnings) {

        private static final List<String> NAMES =
                List.of(
                        "anger",
                        "causes",
                        "commitments",
                        "contact",
                        "impact",
                        "leaving",
                        "moves",
                        "people",
                        "remedies",
                        "signals",
                        "times");

        static Shelf read() {
            List<WordPattern> all = new ArrayList<>();
            Map<String, Lexicon> lexica = new HashMap<>();
            NAMES.forEach(name -> lexica.put(name, load(name, all)));
            return new Shelf(Map.copyOf(lexica), new Beginnings(List.copyOf(all)));
        }
    }
}
