package makegood.phrasebook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pattern over words, compiled once. Prints itself as its author wrote it. Immutable; safe for several threads. */
final class PhrasePattern {

    private final String text;
    private final Program program;
    private final Set<TokenTest> first;
    private final List<List<PatternNeed>> ways;

    private PhrasePattern(String text, Program program, List<List<PatternNeed>> ways) {
        this.text = text;
        this.program = program;
        this.first = program.first();
        this.ways = ways;
    }

    /** @param named parts that the pattern may use as {@code @name} */
    static PhrasePattern of(String text, Map<String, PatternPart> named) throws BadPattern {
        PatternPart whole = new PatternParser(text, named).parse();
        Program program = PatternCompiler.compile(whole);
        if (program.matchesNothing()) {
            throw new BadPattern(
                    0,
                    "This pattern is found in no words at all.",
                    "Leave one of its words without \"?\".");
        }
        return new PhrasePattern(text, program, PatternNeed.ways(whole));
    }

    List<List<PatternNeed>> ways() {
        return ways;
    }

    /** Where it stands in the sentence; leftmost and longest, none overlapping another. */
    List<PatternMatch> find(SpokenSentence sentence) {
        int from = firstPlace(sentence);
        return from < 0 ? List.of() : new TokenMachine(program, first, sentence).run(from);
    }

    private int firstPlace(SpokenSentence sentence) {
        for (int place = 0; place < sentence.size(); place++) {
            for (TokenTest test : first) {
                if (test.holds(sentence.word(place))) {
                    return place;
                }
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
