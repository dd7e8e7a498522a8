package makegood.review;

import com.google.common.collect.Lists;

import jakarta.annotation.PreDestroy;

import makegood.retention.WordsErased;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

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
    private final Directory directory;
    private final IndexBacklog backlog;
    private final ReentrantLock catchingUp = new ReentrantLock(true);
    private volatile OpenIndex open;
    private int faults;

    WordIndex(CallDocuments documents, TouchedCalls touched, IndexFolder folder)
            throws IOException {
        this.documents = documents;
        this.backlog = new IndexBacklog(touched);
        this.directory = folder.open();
        this.open = OpenIndex.in(directory);
        remember(open);
    }

    /** One page of what fits, as far as it has caught up. @param words to look for; null for any */
    IndexedCalls.Found find(@Nullable Query words, WantedCalls wanted) {
        return reading(calls -> calls.find(FilterQuery.of(wanted.filter(), words), wanted));
    }

    /** Hands over all that fits, once and some at a time, as it is at this moment. @param words to look for; null for any */
    void each(@Nullable Query words, WantedCalls wanted, Consumer<List<String>> taker) {
        reading(
                calls -> {
                    calls.each(FilterQuery.of(wanted.filter(), words), wanted.order(), taker);
                    return true;
                });
    }

    /** What the calls have in a field, in its order. */
    List<String> keys(String field) {
        return reading(calls -> calls.keys(field));
    }

    /** Whoever has begun to read reads to the end, also where the index is opened anew meanwhile. */
    private <T> T reading(Reading<T> reading) {
        try {
            SearcherManager searchers = open.searchers;
            IndexSearcher searcher = acquired(searchers);
            if (searcher == null) {
                return reading(reading);
            }
            try {
                return reading.of(new IndexedCalls(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Null where the index was opened anew just now. */
    private @Nullable IndexSearcher acquired(SearcherManager searchers) throws IOException {
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException closed) {
            if (searchers == open.searchers) {
                throw closed;
            }
            return null;
        }
    }

    private interface Reading<T> {
        T of(IndexedCalls calls) throws IOException;
    }

    /**
     * Takes in what was acknowledged before now. Nobody waits for a whole index to be built: until then it finds what it has,
     * and what changed last.
     *
     * @return whether it holds every call as it is now: then it answers what the tables would. Not while its disk refuses to
     *     take more
     */
    boolean catchUp() {
        try {
            if (catchingUp.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                try {
                    look();
                    index(backlog.next(AT_ONCE));
                    open.searchers.maybeRefreshBlocking();
                    return backlog.isEmpty();
                } finally {
                    catchingUp.unlock();
                }
            }
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | AlreadyClosedException broken) {
            LOG.debug("the index can't be written: {}", broken.getClass().getSimpleName());
            return false;
        }
    }

    /** A few calls at a time, so that whoever looks for words or erases some comes in between. */
    @Scheduled(fixedDelay = CATCH_UP_MS, initialDelay = CATCH_UP_MS, scheduler = "indexing")
    void keepUp() {
        try {
            alone(this::reopen);
            alone(this::look);
            boolean more = true;
            while (more) {
                more = takeInSome();
            }
            alone(this::settle);
            if (faults > 0) {
                LOG.info("the index of words follows the calls again");
            }
            faults = 0;
        } catch (IOException | RuntimeException broken) {
            if (faults++ == 0) {
                LOG.warn(
                        "the index of words can't follow the calls ({}): see that its folder can be"
                                + " written and its disk has room. It goes on trying. Said once.",
                        broken.getClass().getSimpleName());
            }
        }
    }

    /** @return whether there may be more */
    private boolean takeInSome() throws IOException {
        catchingUp.lock();
        try {
            Map<String, String> calls = backlog.settled(AT_ONCE);
            index(calls);
            return !calls.isEmpty();
        } finally {
            catchingUp.unlock();
        }
    }

    private void alone(Step step) throws IOException {
        catchingUp.lock();
        try {
            step.go();
        } finally {
            catchingUp.unlock();
        }
    }

    private interface Step {
        void go() throws IOException;
    }

    /** After a fault of the disk: as it was committed last; what it lacks it takes in anew. */
    private void reopen() throws IOException {
        OpenIndex closed = open;
        if (!closed.isWritable()) {
            OpenIndex fresh = OpenIndex.in(directory);
            backlog.forget();
            remember(fresh);
            open = fresh;
            closed.close();
        }
    }

    private void look() throws IOException {
        Set<String> gone = backlog.look();
        for (String id : gone) {
            open.writer.deleteDocuments(new Term(CallDocuments.ID, id));
        }
        if (!gone.isEmpty()) {
            backlog.dropped(gone);
        }
    }

    private void index(Map<String, String> calls) throws IOException {
        if (calls.isEmpty()) {
            return;
        }
        for (Document call : documents.of(calls)) {
            open.writer.updateDocument(
                    new Term(CallDocuments.ID, call.get(CallDocuments.ID)), call);
        }
        backlog.took(calls);
        open.searchers.maybeRefresh();
    }

    /** Erased words leave the index's files too: a document that is only replaced would stay in them for a while. */
    private void settle() throws IOException {
        boolean erased = backlog.hasErased();
        if (erased) {
            open.writer.forceMergeDeletes(true);
        }
        open.writer.commit();
        open.searchers.maybeRefreshBlocking();
        if (erased) {
            open.writer.deleteUnusedFiles();
            backlog.purged();
        }
    }

    /** Where the disk refuses, the words leave the files when the index is opened anew: the tables tell which. */
    @EventListener
    void forget(WordsErased erased) {
        try {
            alone(() -> purge(List.copyOf(erased.calls())));
        } catch (IOException | AlreadyClosedException broken) {
            LOG.warn(
                    "erased words are still in the files of the index, which can't be written ({});"
                            + " they leave them as soon as it can",
                    broken.getClass().getSimpleName());
        }
    }

    private void purge(List<String> calls) throws IOException {
        for (List<String> some : Lists.partition(calls, AT_ONCE)) {
            index(backlog.again(some));
        }
        settle();
    }

    private void remember(OpenIndex index) throws IOException {
        OpenIndex.Held held = index.held();
        backlog.took(held.versions());
        if (held.withDeleted()) {
            backlog.mayHoldErased();
        }
        LOG.debug("the index holds {} calls", held.versions().size());
    }

    /** What was erased meanwhile leaves the files first: nobody would come back to it. */
    @PreDestroy
    void close() throws IOException {
        alone(
                () -> {
                    try (directory;
                            OpenIndex closing = open) {
                        if (closing.isWritable() && backlog.hasErased()) {
                            settle();
                        }
                    }
                });
    }
}
