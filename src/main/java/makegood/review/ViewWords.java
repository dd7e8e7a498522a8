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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A customer's name in what people look for again and again: whoever asks to be forgotten is not looked for any more. */
@Component
class ViewWords implements KeepsWords {

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
        Set<CustomerWords> customers =
                Set.copyOf(
                        jdbc.sql(
                                        "select distinct customer_name, company, external_id from"
                                                + " call_row where call_id in (:calls)")
                                .param("calls", calls)
                                .query(
                                        (row, number) ->
                                                CustomerWords.of(
                                                        row.getString(1),
                                                        row.getString(2),
                                                        row.getString(3)))
                                .list());
        List<String> views = customers.isEmpty() ? List.of() : naming(customers);
        return views.isEmpty()
                ? 0
                : jdbc.sql("delete from saved_view where view_id in (:views)")
                        .param("views", views)
                        .update();
    }

    private List<String> naming(Set<CustomerWords> customers) {
        return jdbc
                .sql("select view_id, title, choices from saved_view")
                .query(
                        (row, number) ->
                                new View(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(view -> customers.stream().anyMatch(view::names))
                .map(View::id)
                .toList();
    }

    private record View(String id, String title, String choices) {

        private static final Pattern BEGUN = Pattern.compile("([\\p{L}\\p{N}]+)\\*");

        /** In the title, or in the words that are looked for. */
        boolean names(CustomerWords customer) {
            String sought = sought();
            Set<String> begun =
                    BEGUN.matcher(sought.toLowerCase(Locale.ROOT))
                            .results()
                            .map(word -> word.group(1))
                            .collect(Collectors.toSet());
            return customer.areIn(title, Set.of()) || customer.areIn(sought, begun);
        }

        private String sought() {
            String sought =
                    Arrays.stream(choices.split("&"))
                            .filter(choice -> choice.startsWith("q="))
                            .map(choice -> choice.substring(2))
                            .collect(Collectors.joining(" "));
            try {
                return URLDecoder.decode(sought, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException asItStands) {
                return sought;
            }
        }
    }
}
