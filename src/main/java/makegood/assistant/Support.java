package makegood.assistant;

import makegood.call.CallEvent;
import makegood.utterance.Meaning;
import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.utterance.Token;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the utterances that a model's sentence rests on: those that together bring the most of its weighty words, or else
 * the one nearest to it in meaning. A sentence that has none was not said by anybody.
 */
final class Support {

    private static final int MOST = 3;

    /** Of all pairs of sentences, those that have something to do with each other are nearer than this. */
    private static final double NEAR = 0.4;

    private static final Set<String> CARRY_MEANING = Set.of("NOUN", "VERB", "ADJ", "PROPN", "NUM");

    /** What summaries say of any call: no evidence that one sentence belongs to another. */
    private static final Set<String> OF_ANY_CALL =
            Set.of(
                    "customer",
                    "rep",
                    "call",
                    "say",
                    "tell",
                    "ask",
                    "want",
                    "get",
                    "have",
                    "make",
                    "give",
                    "take",
                    "go",
                    "do",
                    "be",
                    "need",
                    "know",
                    "think",
                    "see",
                    "come");

    private final UtteranceReader reader;
    private final List<CallEvent.Heard> utterances;
    private final List<Utterance> read;
    private final List<Set<String>> words;
    private final Map<String, Integer> usedIn = new HashMap<>();

    Support(List<CallEvent.Heard> utterances, UtteranceReader reader) {
        this.reader = reader;
        this.utterances = utterances;
        this.read =
                utterances.stream()
                        .map(heard -> reader.read(heard.speaker(), heard.text()))
                        .toList();
        this.words = read.stream().map(Support::weighty).toList();
        words.forEach(each -> each.forEach(word -> usedIn.merge(word, 1, Integer::sum)));
    }

    /** The seqs of the utterances, in their order; empty where the sentence stands on none. */
    List<Integer> of(String sentence) {
        Utterance asked = reader.read(Speaker.REP, sentence);
        List<Integer> seqs = byWords(weighty(asked));
        return answered(seqs.isEmpty() ? byMeaning(asked.meaning()) : seqs);
    }

    /** A question tells nothing by itself: the answer stands beside it; without one it bears nothing out. */
    private List<Integer> answered(List<Integer> seqs) {
        SequencedSet<Integer> told = new LinkedHashSet<>();
        for (int i = 0; i < utterances.size(); i++) {
            int seq = utterances.get(i).seq();
            if (seqs.contains(seq) && !asks(utterances.get(i))) {
                told.add(seq);
            } else if (seqs.contains(seq) && isAnswered(i)) {
                told.add(seq);
                told.add(utterances.get(i + 1).seq());
            }
        }
        return List.copyOf(told);
    }

    private boolean isAnswered(int question) {
        return question + 1 < utterances.size()
                && utterances.get(question + 1).speaker() == Speaker.CUSTOMER;
    }

    private static boolean asks(CallEvent.Heard heard) {
        List<Move> moves = heard.observation().moves();
        return heard.speaker() == Speaker.REP
                && (heard.text().strip().endsWith("?")
                        || !moves.isEmpty() && moves.stream().allMatch(Move::asks));
    }

    /** Each utterance taken explains words that none before it did. */
    private List<Integer> byWords(Set<String> sentence) {
        Set<String> open = new HashSet<>(sentence);
        List<Integer> seqs = new ArrayList<>();
        for (int i = best(open); i >= 0 && seqs.size() < MOST; i = best(open)) {
            seqs.add(utterances.get(i).seq());
            open.removeAll(words.get(i));
        }
        return seqs;
    }

    private int best(Set<String> open) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < words.size(); i++) {
            double weight =
                    words.get(i).stream().filter(open::contains).mapToDouble(this::weight).sum();
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    private double weight(String word) {
        return Math.log((utterances.size() + 1.0) / usedIn.getOrDefault(word, 1));
    }

    private List<Integer> byMeaning(Meaning sentence) {
        List<Integer> nearest = List.of();
        double most = NEAR;
        for (int i = 0; i < read.size(); i++) {
            double similarity = read.get(i).meaning().similarity(sentence);
            if (similarity >= most) {
                most = similarity;
                nearest = List.of(utterances.get(i).seq());
            }
        }
        return nearest;
    }

    private static Set<String> weighty(Utterance read) {
        return read.tokens().stream()
                .filter(Token::isWord)
                .filter(token -> CARRY_MEANING.contains(token.pos()))
                .map(Token::lemma)
                .filter(lemma -> !OF_ANY_CALL.contains(lemma))
                .collect(Collectors.toSet());
    }
}
