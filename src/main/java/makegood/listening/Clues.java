package makegood.listening;

import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All that the lexica point at in a line, looked for once and shared by the finders and heads. */
final class Clues {

    private static final List<Source> CUSTOMER =
            List.of(
                    new Source("anger"),
                    new Source("causes"),
                    new Source("remedies"),
                    new Source("impact"),
                    new Source("signals"));
    private static final List<Source> REP =
            List.of(new Source("moves"), new Source("commitments"), new Source("remedies"));

    private final Map<String, List<Range>> found = new LinkedHashMap<>();

    Clues(Line line) {
        List<Source> sources = line.utterance().speaker() == Speaker.REP ? REP : CUSTOMER;
        for (Source source : sources) {
            for (String key : source.words().keys()) {
                List<Range> places = source.words().find(key, line, line.all());
                if (!places.isEmpty()) {
                    found.put(source.name() + ":" + key, places);
                }
            }
        }
    }

    /** Tells each clue, named {@code lexicon:key}, that lies in these words or reaches into them, and how often. */
    void each(Range within, BiConsumer<String, Integer> clue) {
        found.forEach(
                (name, places) -> {
                    int times = (int) places.stream().filter(within::overlaps).count();
                    if (times > 0) {
                        clue.accept(name, times);
                    }
                });
    }

    List<String> in(Range within) {
        List<String> names = new ArrayList<>();
        each(within, (name, times) -> names.add(name));
        return names;
    }

    private record Source(String name, Lexicon words) {
        Source(String name) {
            this(name, Lexicon.read(name));
        }
    }
}
