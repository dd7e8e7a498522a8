package makegood.review;

import makegood.coach.Debrief;
import makegood.journal.CallRow;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Calls as the index takes them: what was said in them, and all that a filter may ask for. */
@Component
class CallDocuments {

    static final String ID = "id";
    static final String VERSION = "version";

    /** Begins each version: an index that was written in another way is read anew, call by call. */
    static final String FORMAT = "3:";

    /** Microseconds: as exact as the tables are. */
    static final String STARTED = "begun";

    /** The id once more, to sort by: among calls of one moment the order is the same on every page. */
    static final String LAST = "key";

    static final String PEAK = "peak_anger";
    static final String FINAL = "anger";
    static final String LONGEST = "utterances";
    static final String REVIEWED = "reviewed";
    static final String DISPUTED = "disputed";
    static final String IMPORTED = "imported";
    static final String DEBRIEF = "debrief";

    private final ListedRows rows;
    private final CallWords words;

    CallDocuments(ListedRows rows, CallWords words) {
        this.rows = rows;
        this.words = words;
    }

    /** @param versions of the calls by id */
    List<Document> of(Map<String, String> versions) {
        List<String> ids = List.copyOf(versions.keySet());
        Map<String, List<CallWords.Line>> lines = words.of(ids);
        return rows.inOrder(ids, new FilterSql()).stream()
                .map(
                        call ->
                                document(
                                        call,
                                        String.valueOf(versions.get(call.row().id())),
                                        lines.getOrDefault(call.row().id(), List.of())))
                .toList();
    }

    private static Document document(ListedCall call, String version, List<CallWords.Line> lines) {
        CallRow row = call.row();
        Document document = new Document();
        document.add(new StringField(ID, row.id(), Store.YES));
        document.add(new StoredField(VERSION, FORMAT + version));
        document.add(new LongField(STARTED, micros(row.startedAt()), Store.NO));
        document.add(new SortedDocValuesField(LAST, new BytesRef(row.id())));
        document.add(new IntField(PEAK, row.peakAnger(), Store.NO));
        document.add(new IntField(FINAL, row.anger(), Store.NO));
        document.add(new IntField(LONGEST, row.utterances(), Store.NO));
        key(document, "rep", row.rep());
        key(document, "flow", row.flow());
        key(document, "outcome", row.outcome() == null ? CallFilter.UNSET : row.outcome());
        key(document, REVIEWED, String.valueOf(call.reviewedAt() != null));
        key(document, DISPUTED, String.valueOf(call.disputed()));
        key(document, IMPORTED, String.valueOf(call.importedFrom() != null));
        key(document, DEBRIEF, String.valueOf(row.flow().equals(Debrief.FLOW)));
        why(document, "scope", call.scope());
        why(document, "worth", call.worth());
        row.rules().forEach(rule -> key(document, "rule", rule));
        row.causes().forEach(cause -> key(document, "cause", cause));
        call.remedies().forEach(remedy -> key(document, "remedy", remedy));
        names(document, row.customer());
        names(document, row.company());
        names(document, row.externalId());
        lines.forEach(line -> document.add(new TextField(WantedWords.SAID, line.text(), Store.NO)));
        return document;
    }

    /** The version as the tables tell it; empty where the document was written in another way. */
    static String version(Document document) {
        String version = document.get(VERSION);
        return version != null && version.startsWith(FORMAT)
                ? version.substring(FORMAT.length())
                : "";
    }

    static long micros(OffsetDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }

    private static void names(Document document, @Nullable String name) {
        if (name != null) {
            document.add(new TextField(WantedWords.NAMES, name, Store.NO));
        }
    }

    private static void why(Document document, String field, @Nullable String key) {
        if (key != null) {
            key(document, field, key);
        }
    }

    private static void key(Document document, String field, String key) {
        document.add(new StringField(field, key, Store.NO));
    }
}
