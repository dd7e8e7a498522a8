package makegood.utterance;

import opennlp.tools.lemmatizer.Lemmatizer;

import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms, remembered per word and tag: the statistical lemmatizer costs ten times what tagging does, and talk
 * repeats its words.
 */
final class Lemmas {

    private static final int REMEMBERED = 20_000;

    /** What the model gets wrong and rules and finders lean on. */
    private static final Map<String, String> KNOWN =
            Map.of(
                    "me", "i", "us", "we", "him", "he", "them", "they", "better", "better", "left",
                    "leave");

    private final Lemmatizer lemmatizer;
    private final Recent<String, String> remembered = new Recent<>(REMEMBERED);

    Lemmas(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** @param norm in lower case with straight quotes */
    String lemma(String norm, String tag) {
        if (!Character.isLetter(norm.charAt(0))) {
            return norm;
        }
        String known = KNOWN.get(norm);
        if (known != null) {
            return known;
        }
        return remembered.get(norm + "\t" + tag, key -> ask(norm, tag));
    }

    private String ask(String norm, String tag) {
        String lemma = lemmatizer.lemmatize(new String[] {norm}, new String[] {tag})[0];
        return lemma == null || lemma.isBlank() || lemma.equals("_") || lemma.equals("O")
                ? norm
                : lemma.toLowerCase(Locale.ROOT);
    }
}
