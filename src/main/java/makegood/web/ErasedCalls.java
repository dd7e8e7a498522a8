package makegood.web;

import makegood.desk.CallBook;
import makegood.retention.WordsErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has this node forget the words that it remembers of calls, once they were erased. */
@Component
class ErasedCalls {

    private final CallBook book;

    ErasedCalls(CallBook book) {
        this.book = book;
    }

    @EventListener
    void forget(WordsErased erased) {
        erased.calls().forEach(book::forget);
    }
}
