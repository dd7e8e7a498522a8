package makegood.playbook;

import makegood.utterance.Speaker;
import makegood.utterance.Token;
import makegood.utterance.UtteranceReader;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that carry its meaning, in their dictionary form. */
final class Lemmas {

    private static final Set<String> CARRY_MEANING =
            Set.of("NOUN", "VERB", "ADJ", "PROPN", "ADV", "NUM");

    private final UtteranceReader reader;

    Lemmas(UtteranceReader reader) {
        this.reader = reader;
    }

    Set<String> of(String text) {
        return reader.read(Speaker.REP, text).tokens().stream()
                .filter(token -> token.isWord() && CARRY_MEANING.contains(token.pos()))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }
}
