package makegood.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One request and its answer, within its time whatever the other side does. */
final class Exchange implements AutoCloseable {

    /** About twice what the tokens allowed can hold. */
    private static final int CHARACTERS_A_TOKEN = 8;

    private final Models models;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Exchange(Models models) {
        this.models = models;
    }

    String with(Question question, @Nullable Consumer<String> partial) throws NoAnswer {
        ChatRequest request = request(question);
        int longest = question.mostTokens() * CHARACTERS_A_TOKEN;
        Stream stream = partial == null ? null : new Stream(partial, longest);
        // The client's own time-out ends with the headers: a body that trickles would hold us for
        // ever.
        Future<ChatResponse> answer =
                threads.submit(
                        () ->
                                stream == null
                                        ? models.whole().chat(request)
                                        : stream.of(models.bitByBit(), request));
        try {
            return words(answer.get(question.within().toMillis(), TimeUnit.MILLISECONDS), longest);
        } catch (TimeoutException late) {
            throw new NoAnswer(NoAnswer.Reason.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw Failures.of(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(NoAnswer.Reason.TOO_SLOW);
        } finally {
            if (stream != null) {
                stream.cancel();
            }
            answer.cancel(true);
        }
    }

    private static ChatRequest request(Question question) {
        ChatRequest.Builder request =
                ChatRequest.builder()
                        .messages(
                                SystemMessage.from(question.prompt().system()),
                                UserMessage.from(question.prompt().user()))
                        .temperature(0.0)
                        .maxOutputTokens(question.mostTokens());
        if (question.shape() != null) {
            request.responseFormat(
                    ResponseFormat.builder()
                            .type(ResponseFormatType.JSON)
                            .jsonSchema(question.shape())
                            .build());
        }
        return request.build();
    }

    private static String words(ChatResponse response, int longest) throws NoAnswer {
        String text = response.aiMessage().text();
        if (response.finishReason() == FinishReason.LENGTH
                || text != null && text.length() > longest) {
            throw new NoAnswer(NoAnswer.Reason.TOO_LONG);
        }
        if (text == null || text.isBlank()) {
            throw new NoAnswer(NoAnswer.Reason.EMPTY);
        }
        return text.strip();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
