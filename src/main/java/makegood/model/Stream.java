package makegood.model;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** An answer that comes bit by bit: passed on as it comes, and stopped when it does not end. */
final class Stream implements StreamingChatResponseHandler {

    private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();
    private final Consumer<String> partial;
    private final int longest;
    private volatile @Nullable StreamingHandle handle;
    private int length;

    Stream(Consumer<String> partial, int longest) {
        this.partial = partial;
        this.longest = longest;
    }

    ChatResponse of(StreamingChatModel model, ChatRequest request) throws Exception {
        model.chat(request, this);
        try {
            return whole.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public void onPartialResponse(PartialResponse bit, PartialResponseContext context) {
        handle = context.streamingHandle();
        if (whole.isDone()) {
            cancel();
            return;
        }
        length += bit.text().length();
        if (length > longest) {
            whole.completeExceptionally(new NoAnswer(NoAnswer.Reason.TOO_LONG));
            cancel();
            return;
        }
        partial.accept(bit.text());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response.finishReason() == null) {
            whole.completeExceptionally(new NoAnswer(NoAnswer.Reason.CUT_SHORT));
        } else {
            whole.complete(response);
        }
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(error);
    }

    /** Nobody waits for the rest. */
    void cancel() {
        whole.cancel(false);
        StreamingHandle open = handle;
        if (open != null && !open.isCancelled()) {
            open.cancel();
        }
    }
}
