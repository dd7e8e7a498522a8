package makegood.phrasebook;

import java.util.Set;

/** Whether one token is the word that is looked for. */
sealed interface TokenTest {

    boolean holds(SpokenWord word);

    record AnyWord() implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            return true;
        }
    }

    record OneOf(Set<String> norms) implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            return norms.contains(word.norm()) || (word.regional() && norms.contains(word.plain()));
        }
    }

    /** @param pos empty for any */
    record Inflected(Set<String> lemmas, String pos) implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            return (lemmas.contains(word.lemma()) || lemmas.contains(word.plain()))
                    && (pos.isEmpty() || pos.equals(word.pos()));
        }
    }

    record Tagged(String pos) implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            return pos.equals(word.pos());
        }
    }

    record NoneOf(Set<TokenTest> tests) implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            for (TokenTest test : tests) {
                if (test.holds(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    record EitherOf(Set<TokenTest> tests) implements TokenTest {
        @Override
        public boolean holds(SpokenWord word) {
            for (TokenTest test : tests) {
                if (test.holds(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
