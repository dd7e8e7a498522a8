package makegood.review;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.function.Consumer;

/**
 * The calls that somebody asks for. By time, for some reps, from the tables; by words, by any other filter and in any other
 * order from the index, which has them all at hand: so writing a call costs no index of the tables for each of them.
 */
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
        if (!isIndexed(wanted) && wanted.words() == null) {
            return byTables(wanted, rows.count(FilterSql.of(wanted.filter())));
        }
        WantedWords words = words(wanted);
        IndexedCalls.Found found = index.find(query(words), wanted);
        List<ListedCall> page = standing(found.callIds(), wanted);
        Cursor next = found.next();
        return new FoundCalls(
                words == null ? page : hits.in(page, words),
                found.total(),
                next == null ? null : next.text());
    }

    /**
     * Whether the index answers: until it holds all calls, the tables answer what they can. It has caught up then, once for
     * all that is read of it afterwards.
     */
    private boolean isIndexed(WantedCalls wanted) {
        boolean plain =
                wanted.words() == null
                        && wanted.order().column() == null
                        && wanted.filter().isPlain();
        return !plain && index.catchUp();
    }

    private FoundCalls byTables(WantedCalls wanted, long total) {
        FilterSql filter = FilterSql.of(wanted.filter());
        Cursor cursor = Cursor.read(wanted.after()).orElse(null);
        long skipped = (long) wanted.page() * wanted.size();
        List<ListedCall> page =
                cursor == null
                        ? rows.page(filter, wanted.order(), skipped, wanted.size())
                        : rows.page(
                                cursor.in(filter, wanted.order()),
                                wanted.order(),
                                0,
                                wanted.size());
        boolean more = page.size() == wanted.size();
        return new FoundCalls(
                page,
                total,
                more ? Cursor.after(page.getLast().row(), wanted.order()).text() : null);
    }

    /** The tables have the last word: the index may be a moment behind. */
    private List<ListedCall> standing(List<String> ids, WantedCalls wanted) {
        return rows.inOrder(ids, FilterSql.of(wanted.filter()));
    }

    private static @Nullable WantedWords words(WantedCalls wanted) {
        return wanted.words() == null ? null : WantedWords.of(wanted.words());
    }

    private static @Nullable Query query(@Nullable WantedWords words) {
        return words == null ? null : words.query();
    }

    /** How many calls there are of this kind. @throws NotIndexed where that can't be told */
    public long count(WantedCalls wanted) {
        return isWhollyIndexed(wanted)
                ? index.find(query(words(wanted)), wanted).total()
                : rows.count(FilterSql.of(wanted.filter()));
    }

    /** @throws NotIndexed where neither it nor the tables can tell them all */
    private boolean isWhollyIndexed(WantedCalls wanted) {
        boolean indexed = isIndexed(wanted);
        if (!indexed && wanted.words() != null) {
            throw new NotIndexed();
        }
        return indexed;
    }

    /**
     * Hands over every one of them, without the places of words in it; some at a time, so that no list is too long.
     *
     * @throws NotIndexed where some could be missing
     */
    public void each(WantedCalls wanted, Consumer<ListedCall> taker) {
        if (isWhollyIndexed(wanted)) {
            index.each(query(words(wanted)), wanted, ids -> standing(ids, wanted).forEach(taker));
            return;
        }
        String after = null;
        do {
            FoundCalls found =
                    byTables(
                            new WantedCalls(
                                    null, wanted.filter(), wanted.order(), after, 0, AT_ONCE),
                            0);
            found.calls().forEach(taker);
            after = found.next();
        } while (after != null);
    }
}
