package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which patterns a sentence has the words for: it is only held against those of which every part that can't be left out
 * has a word in it, and so many rules cost little more than few.
 */
final class PatternIndex {

    /** A pattern with the rule that it belongs to. */
    record Entry(Rule rule, RulePattern pattern) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<BitSet> needs = new ArrayList<>();
    private final Map<Set<TokenTest>, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byNorm = new HashMap<>();
    private final Map<String, BitSet> byLemma = new HashMap<>();
    private final Map<String, BitSet> byTag = new HashMap<>();
    private final BitSet always = new BitSet();

    PatternIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                entries.add(new Entry(rule, pattern));
                BitSet need = new BitSet();
                pattern.match().needed().forEach(tests -> need.set(number(tests)));
                needs.add(need);
            }
        }
    }

    /** Parts that begin alike, in whatever pattern, are looked for once. */
    private int number(Set<TokenTest> tests) {
        Integer known = numbers.get(tests);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(tests, number);
        tests.forEach(test -> enter(test, number));
        return number;
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
        BitSet there = there(sentence);
        List<Entry> candidates = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (holds(needs.get(i), there)) {
                candidates.add(entries.get(i));
            }
        }
        return candidates;
    }

    private BitSet there(SpokenSentence sentence) {
        BitSet there = (BitSet) always.clone();
        for (int i = 0; i < sentence.size(); i++) {
            SpokenWord word = sentence.word(i);
            or(there, byNorm.get(word.norm()));
            if (!word.plain().equals(word.norm())) {
                or(there, byNorm.get(word.plain()));
            }
            or(there, byLemma.get(word.lemma()));
            or(there, byTag.get(word.pos()));
        }
        return there;
    }

    private static boolean holds(BitSet need, BitSet there) {
        for (int number = need.nextSetBit(0); number >= 0; number = need.nextSetBit(number + 1)) {
            if (!there.get(number)) {
                return false;
            }
        }
        return true;
    }

    private static void or(BitSet there, @Nullable BitSet more) {
        if (more != null) {
            there.or(more);
        }
    }
}
