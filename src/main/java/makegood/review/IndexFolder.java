package makegood.review;

import makegood.setting.H2File;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;

/** Where the index lies: beside the database where that is a file, so that each has its own. */
@Component
class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String MEMORY = "jdbc:h2:mem:";

    private final ReviewSettings settings;
    private final String database;

    IndexFolder(
            ReviewSettings settings,
            @org.springframework.beans.factory.annotation.Value("${spring.datasource.url}")
                    String database) {
        this.settings = settings;
        this.database = database;
    }

    Directory open() throws IOException {
        if (settings.indexFolder().isEmpty() && database.startsWith(MEMORY)) {
            return new ByteBuffersDirectory();
        }
        Path folder = folder();
        Directory directory = FSDirectory.open(folder);
        try (Lock free = directory.obtainLock("write.lock")) {
            return directory;
        } catch (LockObtainFailedException taken) {
            LOG.warn(
                    "{} is in use by another server: this one keeps its index in memory. Give it a"
                            + " folder of its own with makegood.review.index-folder.",
                    folder);
            return new ByteBuffersDirectory();
        }
    }

    private Path folder() {
        if (!settings.indexFolder().isEmpty()) {
            return Path.of(settings.indexFolder());
        }
        return H2File.of(database)
                .map(file -> file.sibling(".words"))
                .orElse(Path.of("data", "words"));
    }
}
