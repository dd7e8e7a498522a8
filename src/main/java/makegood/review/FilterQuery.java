package makegood.review;

import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector.Type;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Set;

/** A filter and an order, as the index understands them: the same as {@link FilterSql} for the tables. */
final class FilterQuery {

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    /** @param words to look for as well; null for any */
    static Query of(CallFilter filter, @Nullable Query words) {
        FilterQuery query = new FilterQuery();
        query.all.add(words == null ? MatchAllDocsQuery.INSTANCE : words, Occur.FILTER);
        query.reps(filter.reps());
        query.key("flow", filter.flow());
        query.key("outcome", filter.outcome());
        query.key("rule", filter.heard().rule());
        query.key("cause", filter.heard().cause());
        query.key("remedy", filter.heard().remedy());
        query.key("scope", filter.why().scope());
        query.key("worth", filter.why().worth());
        query.atLeast(CallDocuments.PEAK, filter.anger().peak());
        query.atLeast(CallDocuments.FINAL, filter.anger().last());
        query.between(filter.begun());
        query.flag(CallDocuments.REVIEWED, filter.marked().reviewed());
        query.flag(CallDocuments.DISPUTED, filter.marked().disputed());
        query.flag(CallDocuments.IMPORTED, filter.marked().imported());
        query.flag(CallDocuments.DEBRIEF, filter.marked().debriefs());
        return query.all.build();
    }

    static Sort sort(CallOrder order) {
        SortField time =
                LongField.newSortField(CallDocuments.STARTED, order.descending(), Type.MIN);
        SortField last =
                new SortField(CallDocuments.LAST, SortField.Type.STRING, order.descending());
        return order.column() == null
                ? new Sort(time, last)
                : new Sort(IntField.newSortField(order.column(), true, Type.MIN), time, last);
    }

    private void reps(@Nullable Set<String> reps) {
        if (reps != null) {
            all.add(
                    new TermInSetQuery("rep", reps.stream().map(BytesRef::new).toList()),
                    Occur.FILTER);
        }
    }

    private void key(String field, @Nullable String key) {
        if (key != null) {
            all.add(new TermQuery(new Term(field, key)), Occur.FILTER);
        }
    }

    private void flag(String field, @Nullable Boolean wanted) {
        key(field, wanted == null ? null : String.valueOf(wanted));
    }

    private void atLeast(String field, @Nullable Integer least) {
        if (least != null) {
            all.add(IntField.newRangeQuery(field, least, Integer.MAX_VALUE), Occur.FILTER);
        }
    }

    private void between(CallFilter.Begun begun) {
        OffsetDateTime from = begun.from();
        OffsetDateTime to = begun.to();
        if (from != null || to != null) {
            all.add(
                    LongField.newRangeQuery(
                            CallDocuments.STARTED,
                            from == null ? Long.MIN_VALUE : CallDocuments.micros(from),
                            to == null ? Long.MAX_VALUE : CallDocuments.micros(to) - 1),
                    Occur.FILTER);
        }
    }
}
