package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.utterance.Meaning;
import makegood.utterance.Sentence;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One utterance held against the rules. What is costly is worked out when it is first needed, and once. */
final class Check {

    /** The levels are fitted on talks; of a text by itself the hunch must be surer where no pattern holds. */
    private static final double SURE_WITHOUT_A_TALK = 0.85;

    private static final int FEWEST_TURNS_OF_A_TALK = 2;
    private static final int FEWEST_WORDS_WITH_A_MEANING = 3;

    private final Utterance said;
    private final Situation situation;
    private final Hunch hunch;
    private final UtteranceReader reader;
    private final SearchedUtterance sentences;
    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private final Map<Integer, float[]> values = new HashMap<>();
    private final Map<Integer, int[]> places = new HashMap<>();
    private @Nullable SearchedUtterance customer;

    Check(Utterance said, Situation situation, Hunch hunch, UtteranceReader reader) {
        this.hunch = hunch;
        this.said = said;
        this.situation = situation;
        this.reader = reader;
        this.sentences = SearchedUtterance.of(said);
    }

    List<Hit> hits(PatternIndex index, List<Rule> alike) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (PatternIndex.Entry entry : index.candidates(words(i))) {
                find(entry, i, hits);
            }
            alike(alike, i, hits);
        }
        return hits;
    }

    private SpokenSentence words(int sentence) {
        return sentences.sentence(sentence).words();
    }

    private boolean applies(Rule rule) {
        return (!rule.guard() || situation.guards().contains(rule.name()))
                && (rule.when() == null || rule.when().holds(situation));
    }

    private void find(PatternIndex.Entry entry, int sentence, List<Hit> hits) {
        SpokenSentence words = words(sentence);
        for (PatternMatch match : entry.pattern().match().find(words)) {
            Map<String, String> captured = match.captured(words, said.text());
            if (counts(entry, match, sentence, captured)) {
                double likelihood = likelihood(entry.rule(), sentence);
                Map<String, String> filled =
                        entry.rule().beyondAuthority() ? Limit.with(captured, situation) : captured;
                hits.add(hit(entry, match, words, likelihood, filled));
            }
        }
    }

    private Hit hit(
            PatternIndex.Entry entry,
            PatternMatch match,
            SpokenSentence words,
            double likelihood,
            Map<String, String> captured) {
        Rule rule = entry.rule();
        RulePattern pattern = entry.pattern();
        int first = match.quoteStart();
        int last = rule.wholeClause() ? words.nextMark(match.quoteEnd()) : match.quoteEnd();
        return new Hit(
                rule,
                pattern.level() == null ? rule.level() : pattern.level(),
                words.word(first).token().start(),
                words.word(last - 1).token().end(),
                false,
                likelihood,
                pattern.instead().isEmpty() ? rule.instead() : pattern.instead(),
                captured);
    }

    private boolean counts(
            PatternIndex.Entry entry,
            PatternMatch match,
            int sentence,
            Map<String, String> captured) {
        Rule rule = entry.rule();
        RulePattern pattern = entry.pattern();
        SearchedSentence words = sentences.sentence(sentence);
        return applies(rule)
                && !words.words().quoted(match.quoteStart())
                && rule.exceptions().stream()
                        .noneMatch(each -> words.find(each).touch(match.start(), match.end()))
                && !Mentions.before(words, match.start())
                && !excused(pattern.unless(), words, match)
                && !excused(rule.unless(), words, match)
                && (pattern.when() == null || pattern.when().holds(situation))
                && (pattern.after().isEmpty() || inCustomersWords(pattern.after()))
                && (rule.proportion() == null || rule.proportion().tooSmall(captured, situation))
                && (!rule.beyondAuthority() || Limit.passed(captured, said, situation))
                && (pattern.sign()
                        ? signed(rule, sentence)
                        : !pattern.after().isEmpty() || likelyEnough(rule, sentence));
    }

    private boolean excused(Unless unless, SearchedSentence words, PatternMatch match) {
        return words.excuses(unless, match.quoteStart(), match.quoteEnd())
                || excusedFromOutside(unless);
    }

    private boolean excusedFromOutside(Unless unless) {
        return sentences.hasAny(unless.of(Unless.Where.UTTERANCE))
                || inCustomersWords(unless.of(Unless.Where.CUSTOMER));
    }

    private boolean inCustomersWords(List<PhrasePattern> patterns) {
        return !patterns.isEmpty() && customer().hasAny(patterns);
    }

    /** What the customer said last, if the last one to speak was the customer. */
    private SearchedUtterance customer() {
        SearchedUtterance known = customer;
        if (known == null) {
            known =
                    situation.earlier().stream()
                            .filter(turn -> turn.speaker().equals("customer"))
                            .findFirst()
                            .map(turn -> reader.read(Speaker.CUSTOMER, turn.text()))
                            .map(SearchedUtterance::of)
                            .orElseGet(SearchedUtterance::nothing);
            customer = known;
        }
        return known;
    }

    private void alike(List<Rule> rules, int sentence, List<Hit> hits) {
        SearchedSentence searched = sentences.sentence(sentence);
        SpokenSentence words = searched.words();
        if (words.size() < FEWEST_WORDS_WITH_A_MEANING) {
            return;
        }
        for (Rule rule : rules) {
            if (applies(rule)
                    && countsAlone(rule, sentence)
                    && !Mentions.quoted(words)
                    && !Mentions.denied(searched)
                    && (sure(rule, sentence) || !isFine(rule, searched))
                    && !excusedFromOutside(rule.unless())) {
                hits.add(
                        new Hit(
                                rule,
                                Warning.Level.SUGGESTION,
                                words.word(0).token().start(),
                                words.word(words.size() - 1).token().end(),
                                true,
                                likelihood(rule, sentence),
                                rule.instead(),
                                Map.of()));
            }
        }
    }

    private boolean sure(Rule rule, int sentence) {
        return inTalk() && rule.hunch().sure() <= 1 && hunch(rule, sentence) >= rule.hunch().sure();
    }

    private static boolean isFine(Rule rule, SearchedSentence sentence) {
        return rule.exceptions().stream().anyMatch(sentence::has)
                || Mentions.in(sentence)
                || sentence.excuses(rule.unless());
    }

    private boolean countsAlone(Rule rule, int sentence) {
        return rule.likeness().countsAlone(meaning(sentence))
                || (rule.hunch().alone() <= 1 && hunch(rule, sentence) >= alone(rule));
    }

    private boolean inTalk() {
        return situation.earlier().size() >= FEWEST_TURNS_OF_A_TALK;
    }

    private double alone(Rule rule) {
        return inTalk()
                ? rule.hunch().alone()
                : Math.max(SURE_WITHOUT_A_TALK, rule.hunch().alone());
    }

    private boolean signed(Rule rule, int sentence) {
        return rule.likeness().countsWithSign(meaning(sentence))
                || hunch(rule, sentence) >= rule.hunch().withSign();
    }

    /** Not asked of words that only the customer's make wrong: the hunch doesn't know those. */
    private boolean likelyEnough(Rule rule, int sentence) {
        return rule.hunch().atLeast() <= 0 || hunch(rule, sentence) >= rule.hunch().atLeast();
    }

    private double likelihood(Rule rule, int sentence) {
        return rule.hunch().equals(HunchLevels.NONE) ? 0 : hunch(rule, sentence);
    }

    private double hunch(Rule rule, int sentence) {
        return hunch.of(rule.name(), values(sentence), places(sentence));
    }

    private float[] values(int sentence) {
        return values.computeIfAbsent(sentence, index -> HunchFeatures.values(meaning(index)));
    }

    private int[] places(int sentence) {
        return places.computeIfAbsent(sentence, index -> HunchFeatures.places(words(index)));
    }

    private Meaning meaning(int sentence) {
        return meanings.computeIfAbsent(
                sentence,
                index -> {
                    Sentence part = said.sentences().get(index);
                    return said.meaning(part);
                });
    }
}
