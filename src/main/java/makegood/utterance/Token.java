package makegood.utterance;

/**
 * One word or mark of an utterance.
 *
 * @param start UTF-16 offset of its first character in the utterance's text
 * @param end UTF-16 offset after its last character
 * @param norm the surface in lower case with straight quotes, {@code don't} whole
 * @param lemma the dictionary form, lower case; the norm where none is known
 * @param pos the universal part of speech ({@code VERB}, {@code NOUN}, {@code AUX+PART} …)
 */
public record Token(int start, int end, String norm, String lemma, String pos) {}
