package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.utterance.Embedder;
import makegood.utterance.Meaning;
import makegood.utterance.WordMeanings;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ModelsHealthTest {

    @Test
    void asksTheModelItselfAndNotWhatIsRemembered() {
        Embedder remembering =
                new Embedder() {
                    @Override
                    public Meaning embed(String text) {
                        return new Meaning(new float[] {1});
                    }

                    @Override
                    public WordMeanings words(String text) {
                        throw new IllegalStateException("the model is gone");
                    }
                };

        assertThat(new ModelsHealth(remembering).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void isUpWhileTheModelAnswers() {
        Embedder answering = text -> new Meaning(new float[] {1});

        assertThat(new ModelsHealth(answering).health().getStatus()).isEqualTo(Status.UP);
    }
}
