package makegood.review;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.function.Consumer;

/** The calls that somebody asks for: by filters from the tables, by words from the index. */
@Service
public class CallList {

    private static final int AT_ONCE = 500;

    private final ListedRows rows;
    private final WordIndex index;
    private final Hits hits;

    CallList(ListedRows rows, WordIndex index, Hits hits) {
        this.rows = rows;
        this.index = index;
        this.hits = hits;
    }

    public FoundCalls find(WantedCalls wanted) {
        String words = wanted.words();
        return words == null
                ? byFilter(wanted, rows.count(FilterSql.of(wanted.filter())))
                : byWords(wanted, WantedWords.of(words));
    }

    private FoundCalls byFilter(WantedCalls wanted, long total) {
        FilterSql filter = FilterSql.of(wanted.filter());
        Cursor cursor = Cursor.read(wanted.after()).orElse(null);
        List<ListedCall> page =
                cursor == null
                        ? rows.page(
                                filter,
                                wanted.order(),
                                (long) wanted.page() * wanted.size(),
                                wanted.size())
                        : rows.page(
                                cursor.in(filter, wanted.order()),
                                wanted.order(),
                                0,
                                wanted.size());
        String next =
                page.size() < wanted.size()
                        ? null
                        : Cursor.after(page.getLast(), wanted.order()).text();
        return new FoundCalls(page, total, next);
    }

    /** The tables have the last word on who may see what: the index may be a moment behind. */
    private FoundCalls byWords(WantedCalls wanted, WantedWords words) {
        WordIndex.Found found = index.find(words, wanted);
        List<ListedCall> page =
                rows.inOrder(found.callIds(), FilterSql.of(CallFilter.of(wanted.filter().reps())));
        return new FoundCalls(hits.in(page, words), found.total(), null);
    }

    /** How many calls there are of this kind. */
    public long count(WantedCalls wanted) {
        String words = wanted.words();
        return words == null
                ? rows.count(FilterSql.of(wanted.filter()))
                : index.find(WantedWords.of(words), wanted).total();
    }

    /** Hands over every one of them, a page at a time, so that no list is too long. */
    public void each(WantedCalls wanted, Consumer<ListedCall> taker) {
        String after = null;
        int page = 0;
        boolean more = true;
        while (more) {
            WantedCalls next =
                    new WantedCalls(
                            wanted.words(), wanted.filter(), wanted.order(), after, page, AT_ONCE);
            FoundCalls found =
                    wanted.words() == null
                            ? byFilter(next, 0)
                            : byWords(next, WantedWords.of(wanted.words()));
            found.calls().forEach(taker);
            after = found.next();
            page++;
            more = wanted.words() == null ? after != null : (long) page * AT_ONCE < found.total();
        }
    }
}
