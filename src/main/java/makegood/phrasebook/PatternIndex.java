package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which patterns a sentence has the words for: it is only held against those whose parts stand in it in their order and
 * near enough to each other, and so many rules cost little more than few.
 */
final class PatternIndex {

    private static final int[] NOWHERE = {};

    /** A pattern with the rule that it belongs to. */
    record Entry(Rule rule, RulePattern pattern) {}

    /** One way to find a pattern, by the numbers of its parts. */
    private record Way(int entry, int[] numbers, int[] reaches) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<Set<TokenTest>, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> byNorm = new HashMap<>();
    private final Map<String, int[]> byLemma = new HashMap<>();
    private final Map<String, int[]> byTag = new HashMap<>();
    private int[] always = NOWHERE;

    PatternIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                entries.add(new Entry(rule, pattern));
                pattern.match().ways().forEach(this::way);
            }
        }
    }

    private void way(List<PatternNeed> needs) {
        ways.add(
                new Way(
                        entries.size() - 1,
                        needs.stream().mapToInt(need -> number(need.first())).toArray(),
                        needs.stream().mapToInt(PatternNeed::reach).toArray()));
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
            case TokenTest.OneOf oneOf -> oneOf.norms().forEach(norm -> put(byNorm, norm, number));
            case TokenTest.Inflected inflected -> {
                inflected.lemmas().forEach(lemma -> put(byLemma, lemma, number));
                inflected.lemmas().forEach(lemma -> put(byNorm, lemma, number));
            }
            case TokenTest.Tagged tagged -> put(byTag, tagged.pos(), number);
            case TokenTest.EitherOf either -> either.tests().forEach(each -> enter(each, number));
            case TokenTest.AnyWord any -> always = with(always, number);
            case TokenTest.NoneOf none -> always = with(always, number);
        }
    }

    private static void put(Map<String, int[]> map, String key, int number) {
        map.put(key, with(map.getOrDefault(key, NOWHERE), number));
    }

    private static int[] with(int[] numbers, int number) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = number;
        return more;
    }

    /** The patterns that may be found in this sentence. */
    List<Entry> candidates(SpokenSentence sentence) {
        long[] places = places(sentence);
        int skipped = sentence.leftOut();
        List<Entry> candidates = new ArrayList<>();
        int last = -1;
        for (Way way : ways) {
            if (way.entry() != last && holds(way, places, skipped, sentence.size())) {
                last = way.entry();
                candidates.add(entries.get(last));
            }
        }
        return candidates;
    }

    /** For each number a bit for every place where it begins; in a long sentence places share bits. */
    private long[] places(SpokenSentence sentence) {
        long[] places = new long[numbers.size()];
        for (int number : always) {
            places[number] = -1;
        }
        for (int i = 0; i < sentence.size(); i++) {
            SpokenWord word = sentence.word(i);
            long bit = 1L << i;
            mark(places, byNorm.get(word.norm()), bit);
            if (!word.plain().equals(word.norm())) {
                mark(places, byNorm.get(word.plain()), bit);
            }
            mark(places, byLemma.get(word.lemma()), bit);
            mark(places, byTag.get(word.pos()), bit);
        }
        return places;
    }

    private static void mark(long[] places, int @Nullable [] numbers, long bit) {
        if (numbers != null) {
            for (int number : numbers) {
                places[number] |= bit;
            }
        }
    }

    private static boolean holds(Way way, long[] places, int skipped, int words) {
        long here = -1;
        for (int i = 0; i < way.numbers().length; i++) {
            long there = places[way.numbers()[i]];
            boolean unordered = i == 0 || words > Long.SIZE;
            here = unordered ? there : spread(here, way.reaches()[i] + skipped) & there;
            if (here == 0) {
                return false;
            }
        }
        return true;
    }

    /** All places up to so many behind one of these. */
    private static long spread(long places, int reach) {
        long spread = places << 1;
        for (int done = 1; done < reach; ) {
            int step = Math.min(done, reach - done);
            spread |= spread << step;
            done += step;
        }
        return spread;
    }
}
