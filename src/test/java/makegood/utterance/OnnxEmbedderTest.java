package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class OnnxEmbedderTest {

    private static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();

    @Test
    void placesParaphrasesNearerThanOtherTalk() {
        Meaning late = EMBEDDER.embed("The parcel came three weeks late.");

        double paraphrase =
                late.similarity(
                        EMBEDDER.embed("Our delivery arrived almost a month after the date."));
        double other = late.similarity(EMBEDDER.embed("My brother decides about that."));

        assertThat(paraphrase).isGreaterThan(other + 0.2);
    }

    @Test
    void givesTheSameFromManyThreads() {
        List<String> texts =
                IntStream.range(0, 16).mapToObj(i -> "You owe me " + i + " pounds").toList();
        List<Meaning> alone = texts.stream().map(new OnnxEmbedder()::embed).toList();

        List<Meaning> together = texts.parallelStream().map(EMBEDDER::embed).toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i).similarity(alone.get(i))).isGreaterThan(0.9999);
        }
    }

    @Test
    void asksTheModelOncePerText() {
        AtomicInteger forwards = new AtomicInteger();
        OnnxEmbedder embedder = new OnnxEmbedder(counting(forwards));

        embedder.embed("the same words");
        embedder.embed("the same words");
        embedder.embed("");

        assertThat(forwards).hasValue(2);
    }

    private static EmbeddingModel counting(AtomicInteger forwards) {
        return new EmbeddingModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                forwards.addAndGet(segments.size());
                return Response.from(
                        segments.stream()
                                .map(segment -> Embedding.from(new float[] {1, 0}))
                                .toList());
            }
        };
    }
}
