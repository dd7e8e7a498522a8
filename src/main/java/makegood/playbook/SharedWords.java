package makegood.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of a question's words stand in each passage; a word that few passages use weighs more. */
final class SharedWords {

    private final Lemmas lemmas;
    private final List<Set<String>> texts;
    private final Map<String, Integer> usedIn = new HashMap<>();

    SharedWords(Lemmas lemmas, List<String> texts) {
        this.lemmas = lemmas;
        this.texts = texts.stream().map(lemmas::of).toList();
        this.texts.forEach(text -> text.forEach(word -> usedIn.merge(word, 1, Integer::sum)));
    }

    /** 0..1 for each text, in their order. */
    double[] shares(String question) {
        Set<String> asked = lemmas.of(question);
        double whole = asked.stream().mapToDouble(this::weight).sum();
        return texts.stream()
                .mapToDouble(text -> whole == 0 ? 0 : part(asked, text) / whole)
                .toArray();
    }

    private double part(Set<String> asked, Set<String> text) {
        return asked.stream().filter(text::contains).mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log((texts.size() + 1.0) / (usedIn.getOrDefault(word, 0) + 0.5));
    }
}
