package makegood.phrasebook;

import java.util.List;
import java.util.Set;

/** One part of a pattern, as its author wrote it. */
sealed interface PatternPart {

    /** This word, in any contraction it may stand in; {@code try}. */
    record Word(String norm) implements PatternPart {}

    /** Any inflection of this word; {@code ~try}. With a part of speech only where it is used as one: {@code ~book:VERB}. */
    record Lemma(String lemma, String pos) implements PatternPart {}

    /** Any word of this part of speech; {@code :NOUN}. */
    record PartOfSpeech(String pos) implements PatternPart {}

    /** One word, whichever; {@code *}. */
    record Any() implements PatternPart {}

    /** One word that none of these is; {@code !not}, {@code !(a|b)}. */
    record Other(Set<TokenTest> tests) implements PatternPart {}

    /** One after the other, fillers and marks between them allowed. */
    record Sequence(List<PatternPart> parts) implements PatternPart {}

    /** One of them; {@code (a|b c)}. */
    record Choice(List<PatternPart> parts) implements PatternPart {}

    /** {@code x?} is 0 to 1, {@code x+} is 1 to {@value PatternParser#MOST_REPEATS}, a gap {@code <3>} is 0 to 3 words. */
    record Repeat(PatternPart part, int least, int most) implements PatternPart {}

    /** Words that a wording may use; {@code who=(I|we)}. */
    record Capture(String name, PatternPart part) implements PatternPart {}

    /** The words to be quoted, where the pattern also names what stands around them; {@code not {no problem} at all}. */
    record Quoted(PatternPart part) implements PatternPart {}

    /** A place between words. */
    record Place(Edge edge) implements PatternPart {}

    /** Where a place may be. */
    enum Edge {
        /** {@code ^}: the sentence's start; openers ("okay", "well, sir") may stand before it. */
        START,
        /** {@code $}: the sentence's end; a form of address or a filler may stand behind it. */
        END,
        /** {@code ;}: the sentence's start or end, or a mark. */
        CLAUSE
    }
}
