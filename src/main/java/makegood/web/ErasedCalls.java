package makegood.web;

import makegood.desk.CallBook;
import makegood.desk.DraftDesk;
import makegood.retention.WordsErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has this node forget the words that it remembers of calls, once they were erased. */
@Component
class ErasedCalls {

    /** Memory forgets before files do: those may fail. */
    static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final CallBook book;
    private final DraftDesk drafts;

    ErasedCalls(CallBook book, DraftDesk drafts) {
        this.book = book;
        this.drafts = drafts;
    }

    @EventListener
    @Order(FIRST)
    void forget(WordsErased erased) {
        erased.calls().forEach(book::forget);
        erased.calls().forEach(drafts::forget);
    }
}
