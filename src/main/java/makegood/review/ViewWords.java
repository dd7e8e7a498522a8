package makegood.review;

import makegood.retention.KeepsWords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A customer's name in what people look for again and again: whoever asks to be forgotten is not looked for any more. */
@Component
class ViewWords implements KeepsWords {

    /** Shorter ones are in too many other words. */
    private static final int SHORTEST_NAME = 4;

    private final JdbcClient jdbc;

    ViewWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "saved-views";
    }

    /** Reads who the customers are: before their names go. */
    @Override
    public int erase(Collection<String> calls, Extent extent) {
        if (extent == Extent.WORDS) {
            return 0;
        }
        Set<String> names =
                jdbc
                        .sql(
                                "select distinct customer_name from call_row where call_id in"
                                        + " (:calls)")
                        .param("calls", calls)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list()
                        .stream()
                        .flatMap(name -> words(name).stream())
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> views = names.isEmpty() ? List.of() : naming(names);
        return views.isEmpty()
                ? 0
                : jdbc.sql("delete from saved_view where view_id in (:views)")
                        .param("views", views)
                        .update();
    }

    private List<String> naming(Set<String> names) {
        return jdbc
                .sql("select view_id, title, choices from saved_view")
                .query(
                        (row, number) ->
                                new View(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(view -> view.words().stream().anyMatch(names::contains))
                .map(View::id)
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .collect(Collectors.toSet());
    }

    private record View(String id, String title, String choices) {

        /** Of the title, and of the words that are looked for. */
        Set<String> words() {
            String sought =
                    Arrays.stream(choices.split("&"))
                            .filter(choice -> choice.startsWith("q="))
                            .map(choice -> choice.substring(2))
                            .collect(Collectors.joining(" "));
            return ViewWords.words(title + " " + decoded(sought));
        }

        private static String decoded(String sought) {
            try {
                return URLDecoder.decode(sought, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException asItStands) {
                return sought;
            }
        }
    }
}
