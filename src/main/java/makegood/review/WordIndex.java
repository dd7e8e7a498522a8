package makegood.review;

import jakarta.annotation.PreDestroy;

import makegood.retention.WordsErased;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lucene's one door: an index over the words of all calls. It holds nothing that is not in the tables, follows them by each
 * call's version, and can be thrown away. Whoever looks for words first has it catch up, so that what was acknowledged is
 * found.
 */
@Component
class WordIndex {

    private static final Logger LOG = LoggerFactory.getLogger(WordIndex.class);
    private static final int AT_ONCE = 200;
    private static final long PATIENCE_MS = 1_500;
    private static final int CATCH_UP_MS = 5_000;

    private final CallDocuments documents;
    private final TouchedCalls touched;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> versions = new HashMap<>();
    private final ReentrantLock catchingUp = new ReentrantLock();
    private boolean first = true;

    WordIndex(CallDocuments documents, TouchedCalls touched, IndexFolder folder)
            throws IOException {
        this.documents = documents;
        this.touched = touched;
        Directory directory = folder.open();
        this.writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(WordAnalyzer.INSTANCE).setCommitOnClose(true));
        this.searchers = new SearcherManager(writer, null);
        remember();
    }

    /** @param total of all pages */
    record Found(List<String> callIds, long total) {}

    Found find(WantedWords words, WantedCalls wanted) {
        catchUp(PATIENCE_MS);
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query query = FilterQuery.of(wanted.filter(), words.query());
                int total = searcher.count(query);
                long skipped = (long) wanted.page() * wanted.size();
                if (skipped >= total) {
                    return new Found(List.of(), total);
                }
                int most = (int) Math.min(total, skipped + wanted.size());
                ScoreDoc[] best =
                        searcher.search(query, most, FilterQuery.sort(wanted.order())).scoreDocs;
                List<String> ids = new ArrayList<>();
                StoredFields stored = searcher.storedFields();
                for (int i = (int) skipped; i < best.length; i++) {
                    ids.add(
                            stored.document(best[i].doc, Set.of(CallDocuments.ID))
                                    .get(CallDocuments.ID));
                }
                return new Found(ids, total);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Nobody waits for a whole index to be built: until then it finds what it has. */
    private void catchUp(long patience) {
        try {
            if (catchingUp.tryLock(patience, TimeUnit.MILLISECONDS)) {
                try {
                    follow();
                } finally {
                    catchingUp.unlock();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Scheduled(fixedDelay = CATCH_UP_MS, initialDelay = CATCH_UP_MS)
    void keepUp() throws IOException {
        catchUp(0);
        writer.commit();
    }

    private void follow() throws IOException {
        Map<String, String> now = touched.sinceLastTime();
        Map<String, String> changed = new HashMap<>(now);
        changed.entrySet().removeIf(call -> call.getValue().equals(versions.get(call.getKey())));
        boolean gone = first && dropGone(now.keySet());
        first = false;
        if (!changed.isEmpty()) {
            index(changed);
        }
        if (!changed.isEmpty() || gone) {
            searchers.maybeRefreshBlocking();
        }
    }

    private void index(Map<String, String> changed) throws IOException {
        List<Map.Entry<String, String>> all = List.copyOf(changed.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, String> batch = new HashMap<>();
            all.subList(from, Math.min(all.size(), from + AT_ONCE))
                    .forEach(call -> batch.put(call.getKey(), call.getValue()));
            for (Document call : documents.of(batch)) {
                String id = call.get(CallDocuments.ID);
                writer.updateDocument(new Term(CallDocuments.ID, id), call);
            }
            versions.putAll(batch);
            searchers.maybeRefresh();
        }
    }

    private boolean dropGone(Set<String> there) throws IOException {
        List<String> gone = versions.keySet().stream().filter(id -> !there.contains(id)).toList();
        for (String id : gone) {
            writer.deleteDocuments(new Term(CallDocuments.ID, id));
            versions.remove(id);
        }
        return !gone.isEmpty();
    }

    /** Erased words leave the index's files too: a document that is only replaced would stay in them for a while. */
    @EventListener
    void forget(WordsErased erased) throws IOException {
        catchingUp.lock();
        try {
            versions.keySet().removeAll(erased.calls());
            Map<String, String> again = new HashMap<>();
            erased.calls().forEach(call -> again.put(call, "erased"));
            index(again);
            writer.forceMergeDeletes(true);
            writer.commit();
            searchers.maybeRefreshBlocking();
            writer.deleteUnusedFiles();
        } finally {
            catchingUp.unlock();
        }
    }

    private void remember() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            StoredFields stored = searcher.storedFields();
            for (int i = 0; i < searcher.getIndexReader().maxDoc(); i++) {
                Document call = stored.document(i);
                versions.put(call.get(CallDocuments.ID), call.get(CallDocuments.VERSION));
            }
        } finally {
            searchers.release(searcher);
        }
        LOG.debug("the index holds {} calls", versions.size());
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
        writer.getDirectory().close();
    }
}
