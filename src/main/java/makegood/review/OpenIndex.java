package makegood.review;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * An index that is open: who writes it and who reads it. A fault of the disk closes a writer for good; whoever reads goes on
 * with what was there, until the index is opened anew.
 */
final class OpenIndex implements Closeable {

    final IndexWriter writer;
    final SearcherManager searchers;

    private OpenIndex(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    static OpenIndex in(Directory directory) throws IOException {
        IndexWriter writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(WordAnalyzer.INSTANCE).setCommitOnClose(true));
        return new OpenIndex(writer, new SearcherManager(writer, null));
    }

    /** Whether it can still be written. */
    boolean isWritable() {
        return writer.isOpen();
    }

    /**
     * @param versions of the calls that it holds
     * @param withDeleted whether its files hold documents too that were replaced or deleted
     */
    record Held(Map<String, String> versions, boolean withDeleted) {}

    Held held() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            IndexReader reader = searcher.getIndexReader();
            StoredFields stored = searcher.storedFields();
            Bits live = MultiBits.getLiveDocs(reader);
            Map<String, String> versions = new HashMap<>();
            for (int i = 0; i < reader.maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    var call = stored.document(i);
                    versions.put(call.get(CallDocuments.ID), CallDocuments.version(call));
                }
            }
            return new Held(versions, reader.hasDeletions());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
