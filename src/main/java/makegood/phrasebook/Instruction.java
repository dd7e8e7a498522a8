package makegood.phrasebook;

/** One step of a compiled pattern. */
sealed interface Instruction {

    /** Takes one word that the test holds for. */
    record Take(TokenTest test) implements Instruction {}

    /** Goes on at both. */
    record Fork(int first, int second) implements Instruction {}

    /** Notes where a capture or the quote starts or ends. */
    record Save(int slot, boolean start) implements Instruction {}

    /** Goes on only at such a place. */
    record Check(PatternPart.Edge edge) implements Instruction {}

    /** The pattern is found. */
    record Match() implements Instruction {}
}
