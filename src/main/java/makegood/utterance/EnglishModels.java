package makegood.utterance;

import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * OpenNLP's English models, loaded once for the whole process. They are read by name, since scanning the class path for
 * them takes five times as long; and only the thread-safe kinds are used, since the others give wrong tags when shared.
 */
record EnglishModels(
        ThreadSafeSentenceDetectorME sentences,
        ThreadSafeTokenizerME tokens,
        ThreadSafePOSTaggerME tags,
        ThreadSafeLemmatizerME lemmas) {

    private static final class Loaded {
        static final EnglishModels ONCE = load();
    }

    static EnglishModels shared() {
        return Loaded.ONCE;
    }

    private static EnglishModels load() {
        return new EnglishModels(
                new ThreadSafeSentenceDetectorME(
                        EnglishModels.<SentenceModel>read("sentence", SentenceModel::new)),
                new ThreadSafeTokenizerME(
                        EnglishModels.<TokenizerModel>read("tokens", TokenizerModel::new)),
                new ThreadSafePOSTaggerME(
                        oneBeam(EnglishModels.<POSModel>read("pos", POSModel::new))),
                new ThreadSafeLemmatizerME(
                        EnglishModels.<LemmatizerModel>read("lemmas", LemmatizerModel::new)));
    }

    /**
     * OpenNLP follows the three likeliest readings of a sentence, but remembers a word's features by its place alone, and so
     * judges it by the tags of the likeliest in all three. The second and third never overtake: they cost as much, and
     * change nothing.
     */
    private static POSModel oneBeam(POSModel model) {
        MaxentModel weights = model.getArtifact("pos.model");
        return new POSModel(model.getLanguage(), weights, 1, Map.of(), model.getFactory());
    }

    private static <M> M read(String part, Reading<M> reading) {
        String file = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
        try (InputStream in = EnglishModels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The English model "
                                + file
                                + " is not on the class path: add opennlp-models 1.3.0.");
            }
            return reading.from(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The English model " + file + " cannot be read", broken);
        }
    }

    private interface Reading<M> {
        M from(InputStream in) throws IOException;
    }
}
