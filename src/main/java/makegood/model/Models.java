package makegood.model;

import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

import java.net.http.HttpClient;

/**
 * LangChain4j's models as the settings name them. None retries by itself: a second try would come too late for a talk, and
 * a time-out is retried like any failure. None logs: requests and answers hold what customers said.
 */
record Models(ChatModel whole, StreamingChatModel bitByBit) {

    private static final String OLLAMA_AT_HOME = "http://localhost:11434";

    static Models of(ModelSettings settings, RetryAfter retryAfter) {
        return switch (settings.provider()) {
            case OPENAI -> openAi(settings, retryAfter);
            case OLLAMA -> ollama(settings, retryAfter);
            case ANTHROPIC -> anthropic(settings, retryAfter);
            case NONE -> throw new IllegalStateException("no provider is configured");
        };
    }

    private static Models openAi(ModelSettings settings, RetryAfter retryAfter) {
        // A server of one's own often takes no key; the client wants one all the same.
        String key = settings.key().isSet() ? settings.key().secret() : "none";
        var whole =
                OpenAiChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .apiKey(key)
                        .modelName(settings.model())
                        .timeout(settings.slowest())
                        .maxRetries(0)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                        .strictJsonSchema(true);
        var bits =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .apiKey(key)
                        .modelName(settings.model())
                        .timeout(settings.slowest());
        if (settings.baseUrl() != null) {
            whole.baseUrl(settings.baseUrl());
            bits.baseUrl(settings.baseUrl());
        }
        return new Models(whole.build(), bits.build());
    }

    private static Models ollama(ModelSettings settings, RetryAfter retryAfter) {
        String url = settings.baseUrl() == null ? OLLAMA_AT_HOME : settings.baseUrl();
        return new Models(
                OllamaChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .baseUrl(url)
                        .modelName(settings.model())
                        .timeout(settings.slowest())
                        .maxRetries(0)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                        .build(),
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .baseUrl(url)
                        .modelName(settings.model())
                        .timeout(settings.slowest())
                        .build());
    }

    private static Models anthropic(ModelSettings settings, RetryAfter retryAfter) {
        var whole =
                AnthropicChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .apiKey(settings.key().secret())
                        .modelName(settings.model())
                        .timeout(settings.slowest())
                        .maxRetries(0)
                        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        var bits =
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(client(settings, retryAfter))
                        .apiKey(settings.key().secret())
                        .modelName(settings.model())
                        .timeout(settings.slowest());
        if (settings.baseUrl() != null) {
            whole.baseUrl(settings.baseUrl());
            bits.baseUrl(settings.baseUrl());
        }
        return new Models(whole.build(), bits.build());
    }

    private static JdkHttpClientBuilder client(ModelSettings settings, RetryAfter retryAfter) {
        return new JdkHttpClientBuilder()
                .httpClientBuilder(
                        HttpClient.newBuilder()
                                // HTTP/2 upgrades over plain HTTP trip up small servers of one's
                                // own.
                                .version(HttpClient.Version.HTTP_1_1)
                                .cookieHandler(retryAfter))
                .connectTimeout(settings.slowest())
                .readTimeout(settings.slowest());
    }
}
