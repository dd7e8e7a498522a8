package makegood.playbook;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;

import makegood.utterance.Embedder;
import makegood.utterance.Meaning;

import java.util.List;

/** The product's one embedding model, as LangChain4j asks for it: a second copy would cost 150 MB. */
final class SharedEmbedding implements EmbeddingModel {

    private final Embedder embedder;

    SharedEmbedding(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(
                segments.stream().map(segment -> vector(embedder.embed(segment.text()))).toList());
    }

    private static Embedding vector(Meaning meaning) {
        float[] vector = new float[meaning.dimensions()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = meaning.at(i);
        }
        return Embedding.from(vector);
    }
}
