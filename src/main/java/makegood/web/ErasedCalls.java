package makegood.web;

import makegood.desk.CallBook;
import makegood.desk.DraftDesk;
import makegood.desk.LiveBoard;
import makegood.retention.WordsErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has this node forget the words that it remembers of calls, once they were erased. */
@Component
class ErasedCalls {

    private final CallBook book;
    private final DraftDesk drafts;
    private final LiveBoard board;

    ErasedCalls(CallBook book, DraftDesk drafts, LiveBoard board) {
        this.book = book;
        this.drafts = drafts;
        this.board = board;
    }

    /** Memory forgets before files do: those may fail. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget(WordsErased erased) {
        erased.calls().forEach(book::forget);
        erased.calls().forEach(drafts::forget);
        board.forget(erased.calls());
    }
}
