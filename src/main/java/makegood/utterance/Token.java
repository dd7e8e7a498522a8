package makegood.utterance;

/**
 * One word or mark of an utterance.
 *
 * <p><b>However it was written, the same words give the same norms.</b> Norms are in lower case with straight quotes; a dash
 * between clauses is {@code ,}; and a contraction is as many tokens as it has words, each with the <em>full</em> word as
 * its norm:
 *
 * <pre>
 * that's, That’s, thats        that is
 * it's been                    it has been      ({@code 'd} likewise: would, or had)
 * don't, dont, do not          do not
 * can't, cant, cannot          can not          won't, wont: will not
 * I'm, im                      i am             we've, youre, ill, theyd … likewise
 * let's                        let us
 * gonna, wanna, gotta          going to, want to, got to
 * </pre>
 *
 * So a pattern that is written in full, or that is itself read with {@link UtteranceReader}, matches all of them. Only
 * the possessive stays short: {@code John's car} is {@code john}, {@code 's} (tag {@code PART}), {@code car}. Where a
 * form without apostrophe is a word of its own ({@code its}, {@code ill}, {@code well}, {@code were}), its neighbours
 * decide. Offsets always lie in the original text, side by side: in {@code don’t}, {@code do} is 0–2 and {@code not} 2–5.
 * Marks are tokens of their own with the tag {@code PUNCT} or {@code SYM}; a pattern for speech must let them be missing.
 *
 * @param start UTF-16 offset of its first character in the utterance's text
 * @param end UTF-16 offset after its last character
 * @param norm the full word in lower case
 * @param lemma the dictionary form, lower case ({@code be} for {@code am}); the norm where none is known
 * @param pos the universal part of speech: {@code VERB}, {@code AUX}, {@code NOUN}, {@code PROPN}, {@code PRON}, {@code
 *     ADJ}, {@code ADV}, {@code DET}, {@code ADP}, {@code PART}, {@code NUM}, {@code INTJ}, {@code PUNCT} …
 */
public record Token(int start, int end, String norm, String lemma, String pos) {

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(norm.charAt(0))
                || norm.length() > 1 && norm.charAt(0) == '\'';
    }
}
