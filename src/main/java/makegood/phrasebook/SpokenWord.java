package makegood.phrasebook;

import makegood.utterance.Token;

/**
 * A word as patterns see it.
 *
 * @param token where it stands; a dialect word ({@code cannae}) is several words in one token
 * @param norm as the reader gives it
 * @param plain the everyday spelling of a spoken or regional form ({@code trying} for {@code tryin}); else the norm
 * @param regional whether the two differ
 */
record SpokenWord(
        Token token, String norm, String plain, String lemma, String pos, boolean regional) {

    SpokenWord(Token token, String norm, String plain, String lemma, String pos) {
        this(token, norm, plain, lemma, pos, !plain.equals(norm));
    }
}
