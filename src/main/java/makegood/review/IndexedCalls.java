package makegood.review;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The calls of the index at one moment, however many pages are asked of it. */
final class IndexedCalls {

    private static final int AT_ONCE = 500;

    private final IndexSearcher searcher;

    IndexedCalls(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * @param total of all pages
     * @param next where the next page begins; null at the end
     */
    record Found(List<String> callIds, long total, @Nullable Cursor next) {

        static Found none(long total) {
            return new Found(List.of(), total, null);
        }
    }

    Found find(Query query, WantedCalls wanted) throws IOException {
        int total = searcher.count(query);
        if (total == 0) {
            return Found.none(0);
        }
        int documents = searcher.getIndexReader().maxDoc();
        FieldDoc after =
                Cursor.read(wanted.after())
                        .map(cursor -> cursor.in(wanted.order(), documents))
                        .orElse(null);
        long skipped = after == null ? (long) wanted.page() * wanted.size() : 0;
        if (skipped >= total) {
            return Found.none(total);
        }
        int most = (int) Math.min(total, skipped + wanted.size());
        ScoreDoc[] best = best(query, FilterQuery.sort(wanted.order()), after, most);
        List<String> ids = ids(best, (int) skipped);
        Cursor next =
                ids.size() < wanted.size()
                        ? null
                        : Cursor.after((FieldDoc) best[best.length - 1], wanted.order());
        return new Found(ids, total, next);
    }

    /** All keys of a field, in their order; one may be told that only calls had which were changed since. */
    List<String> keys(String field) throws IOException {
        List<String> keys = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef key = each.next(); key != null; key = each.next()) {
                keys.add(key.utf8ToString());
            }
        }
        return keys;
    }

    void each(Query query, CallOrder order, Consumer<List<String>> taker) throws IOException {
        Sort sort = FilterQuery.sort(order);
        ScoreDoc[] page = best(query, sort, null, AT_ONCE);
        while (page.length > 0) {
            taker.accept(ids(page, 0));
            page = best(query, sort, (FieldDoc) page[page.length - 1], AT_ONCE);
        }
    }

    private ScoreDoc[] best(Query query, Sort sort, @Nullable FieldDoc after, int most)
            throws IOException {
        TopDocs best =
                after == null
                        ? searcher.search(query, most, sort)
                        : searcher.searchAfter(after, query, most, sort);
        return best.scoreDocs;
    }

    private List<String> ids(ScoreDoc[] best, int skipped) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>();
        for (int i = skipped; i < best.length; i++) {
            ids.add(stored.document(best[i].doc, Set.of(CallDocuments.ID)).get(CallDocuments.ID));
        }
        return ids;
    }
}
