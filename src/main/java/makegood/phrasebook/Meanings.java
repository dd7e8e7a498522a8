package makegood.phrasebook;

import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The meanings of the sentences in rule files, each worked out once for as long as the program runs. */
final class Meanings {

    private final UtteranceReader reader;
    private final Map<String, Meaning> known = new ConcurrentHashMap<>();

    Meanings(UtteranceReader reader) {
        this.reader = reader;
    }

    List<Meaning> of(List<String> sentences) {
        return sentences.stream().map(this::of).toList();
    }

    private Meaning of(String sentence) {
        return known.computeIfAbsent(sentence, text -> reader.read(Speaker.REP, text).meaning());
    }
}
