package makegood.phrasebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns may begin at a word: so that a sentence is only held against those of which it has a first word, and
 * many rules cost little more than few.
 */
final class PatternIndex {

    /** A pattern with the rule that it belongs to. */
    record Entry(Rule rule, RulePattern pattern) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BitSet> byNorm = new HashMap<>();
    private final Map<String, BitSet> byLemma = new HashMap<>();
    private final Map<String, BitSet> byTag = new HashMap<>();
    private final BitSet always = new BitSet();

    PatternIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                int number = entries.size();
                entries.add(new Entry(rule, pattern));
                pattern.match().first().forEach(test -> enter(test, number));
            }
        }
    }

    private void enter(TokenTest test, int number) {
        switch (test) {
            case TokenTest.OneOf oneOf -> oneOf.norms().forEach(norm -> set(byNorm, norm, number));
            case TokenTest.Inflected inflected -> {
                inflected.lemmas().forEach(lemma -> set(byLemma, lemma, number));
                inflected.lemmas().forEach(lemma -> set(byNorm, lemma, number));
            }
            case TokenTest.Tagged tagged -> set(byTag, tagged.pos(), number);
            case TokenTest.EitherOf either -> either.tests().forEach(each -> enter(each, number));
            case TokenTest.AnyWord any -> always.set(number);
            case TokenTest.NoneOf none -> always.set(number);
        }
    }

    private static void set(Map<String, BitSet> map, String key, int number) {
        map.computeIfAbsent(key, unused -> new BitSet()).set(number);
    }

    /** The patterns that may be found in this sentence. */
    List<Entry> candidates(SpokenSentence sentence) {
        BitSet found = (BitSet) always.clone();
        for (int i = 0; i < sentence.size(); i++) {
            SpokenWord word = sentence.word(i);
            or(found, byNorm.get(word.norm()));
            if (!word.plain().equals(word.norm())) {
                or(found, byNorm.get(word.plain()));
            }
            or(found, byLemma.get(word.lemma()));
            or(found, byTag.get(word.pos()));
        }
        List<Entry> candidates = new ArrayList<>();
        found.stream().forEach(number -> candidates.add(entries.get(number)));
        return candidates;
    }

    private static void or(BitSet found, @org.jspecify.annotations.Nullable BitSet more) {
        if (more != null) {
            found.or(more);
        }
    }
}
