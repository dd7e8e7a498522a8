package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** What an index tells of itself when it is opened. */
class OpenIndexTest {

    /** So many that the one which is replaced is no reason to write all of them anew. */
    private static final int MANY = 50;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Test
    void tellsThatItsFilesHoldWhatWasReplaced() throws IOException {
        try (OpenIndex index = OpenIndex.in(directory)) {
            index.writer.addDocument(call("a", "1"));
            for (int i = 0; i < MANY; i++) {
                index.writer.addDocument(call("b" + i, "1"));
            }
            index.writer.commit();
            index.writer.updateDocument(new Term(CallDocuments.ID, "a"), call("a", "2"));
        }

        try (OpenIndex again = OpenIndex.in(directory)) {
            assertThat(again.held().withDeleted()).isTrue();
            assertThat(again.held().versions()).containsEntry("a", "2").containsEntry("b0", "1");
        }
    }

    @Test
    void canBeOpenedAnewAfterItsWriterWasClosed() throws IOException {
        OpenIndex broken = OpenIndex.in(directory);
        broken.writer.addDocument(call("a", "1"));
        broken.writer.commit();
        broken.writer.rollback();

        try (OpenIndex again = OpenIndex.in(directory)) {
            assertThat(broken.isWritable()).isFalse();
            assertThat(again.held().versions()).containsOnlyKeys("a");
            assertThat(again.held().withDeleted()).isFalse();
        }
    }

    private static Document call(String id, String version) {
        Document call = new Document();
        call.add(new StringField(CallDocuments.ID, id, Store.YES));
        call.add(new StoredField(CallDocuments.VERSION, CallDocuments.FORMAT + version));
        return call;
    }
}
