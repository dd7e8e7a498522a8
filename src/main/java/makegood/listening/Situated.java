package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.Token;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An utterance in its talk, as evidence for the heads. One forward an utterance: it gives the meanings of its clauses too,
 * and the turns before are remembered.
 */
final class Situated {

    private final Line line;
    private final Clues clues;
    private final Earlier earlier;
    private final Embedder embedder;
    private final double[] manner;
    private final Map<Range, Meaning> meanings = new HashMap<>();
    private @Nullable Evidence customer;

    Situated(Line line, Clues clues, Earlier earlier, Embedder embedder) {
        this.line = line;
        this.clues = clues;
        this.earlier = earlier;
        this.embedder = embedder;
        this.manner = manner();
    }

    /** A customer's words in the light of the last three turns of each side; put together once. */
    Evidence customer() {
        if (customer == null) {
            customer = inTalk();
        }
        return customer;
    }

    private Evidence inTalk() {
        Evidence evidence =
                new Evidence(7)
                        .meaning(line.utterance().meaning(), 3)
                        .meaning(before(Speaker.REP, 0), 3)
                        .meaning(before(Speaker.CUSTOMER, 0), 3)
                        .meaning(before(Speaker.REP, 1), 2.4)
                        .meaning(before(Speaker.CUSTOMER, 1), 2.4)
                        .meaning(before(Speaker.REP, 2), 2)
                        .meaning(before(Speaker.CUSTOMER, 2), 2)
                        .numbers(manner);
        words(evidence);
        Before.lastOfRep(earlier).forEach(move -> evidence.mark("did:" + move.key(), 0.5));
        earlier.heard().forEach(cause -> evidence.mark("heard:" + cause.key(), 0.2));
        evidence.mark(earlier.heard().isEmpty() ? "no-cause-yet" : "a-cause", 0.5);
        evidence.mark(earlier.remedies().isEmpty() ? "no-remedy-yet" : "a-remedy", 0.5);
        lately(evidence);
        return evidence;
    }

    /** What went before the last answer: a no that was said twice, or was taken for good, outlasts a friendly word. */
    private void lately(Evidence evidence) {
        int rep = 0;
        int customer = 0;
        for (Earlier.Turn turn : earlier.latest()) {
            Observation seen = turn.observation();
            if (turn.speaker() == Speaker.REP && ++rep == 2) {
                seen.moves().forEach(move -> evidence.mark("did before:" + move.key(), 0.4));
            } else if (turn.speaker() == Speaker.CUSTOMER) {
                int ago = ++customer;
                seen.signals()
                        .forEach(signal -> evidence.mark(ago + ":" + signal.type().key(), 0.4));
            }
        }
    }

    /** A customer's words by themselves. */
    Evidence alone() {
        Evidence evidence = new Evidence(1).meaning(line.utterance().meaning(), 3).numbers(manner);
        clues.in(line.all()).forEach(clue -> evidence.mark(clue, 0.5));
        return evidence;
    }

    /** A rep's words, and what they answer. */
    Evidence rep() {
        Evidence evidence =
                new Evidence(3)
                        .meaning(line.utterance().meaning(), 3)
                        .meaning(before(Speaker.CUSTOMER, 0), 1.5)
                        .meaning(before(Speaker.REP, 0), 1)
                        .numbers(manner)
                        .numbers(echo() * 2);
        words(evidence);
        pairs(evidence);
        heardBefore(evidence);
        return evidence;
    }

    private void pairs(Evidence evidence) {
        List<String> lemmas = line.lemmas(line.all());
        for (int i = 1; i < lemmas.size(); i++) {
            evidence.mark("b:" + lemmas.get(i - 1) + "_" + lemmas.get(i), 0.5);
        }
    }

    /**
     * One clause, its neighbours and what it answers.
     *
     * @param plain what patterns alone conclude from the utterance
     */
    Evidence clause(List<Range> clauses, int index, Observation plain) {
        Range clause = clauses.get(index);
        Evidence evidence =
                new Evidence(4)
                        .meaning(line.utterance().meaning(), 1.5)
                        .meaning(meaning(clause), 1)
                        .meaning(index > 0 ? meaning(clauses.get(index - 1)) : null, 1)
                        .meaning(
                                index + 1 < clauses.size() ? meaning(clauses.get(index + 1)) : null,
                                1)
                        .numbers(manner);
        clues.in(clause).forEach(clue -> evidence.mark(clue, 0.8));
        if (index > 0) {
            clues.in(clauses.get(index - 1)).forEach(clue -> evidence.mark("before " + clue, 0.3));
        }
        if (index + 1 < clauses.size()) {
            clues.in(clauses.get(index + 1)).forEach(clue -> evidence.mark("then " + clue, 0.3));
        }
        spell(evidence, clause);
        figures(evidence, clause);
        Proposals.each(plain, line.quote(clause), name -> evidence.mark("plain:" + name, 1));
        Before.lastOfRep(earlier).forEach(move -> evidence.mark("did:" + move.key(), 0.6));
        evidence.mark(index == 0 ? "first clause" : "later clause", 0.4);
        evidence.mark(index == clauses.size() - 1 ? "last clause" : "clause goes on", 0.4);
        evidence.mark("clauses:" + Math.min(4, clauses.size()), 0.4);
        evidence.mark("anger:" + earlier.anger().level(), 0.3);
        evidence.mark("turn:" + Math.min(earlier.turns() / 3, 4), 0.5);
        heardBefore(evidence);
        return evidence;
    }

    /** A stretch of words that asks for something: what is it? */
    Evidence asked(Range words, Observation plain) {
        Evidence evidence =
                new Evidence(2)
                        .meaning(embedder.embed(line.quote(words).text()), 3)
                        .meaning(line.utterance().meaning(), 1);
        clues.in(words).forEach(clue -> evidence.mark(clue, 0.8));
        spell(evidence, words);
        figures(evidence, words);
        Proposals.each(plain, line.quote(words), name -> evidence.mark("plain:" + name, 1));
        earlier.heard().forEach(cause -> evidence.mark("heard:" + cause.key(), 0.3));
        return evidence;
    }

    /** A customer's words as a reason to leave. */
    Evidence reason() {
        Evidence evidence =
                new Evidence(2)
                        .meaning(line.utterance().meaning(), 3)
                        .meaning(before(Speaker.REP, 0), 1)
                        .numbers(manner);
        words(evidence);
        pairs(evidence);
        Before.lastOfRep(earlier).forEach(move -> evidence.mark("did:" + move.key(), 0.5));
        earlier.heard().forEach(cause -> evidence.mark("heard:" + cause.key(), 0.4));
        evidence.mark(earlier.heard().isEmpty() ? "no-cause-yet" : "a-cause", 0.5);
        return evidence;
    }

    private void spell(Evidence evidence, Range clause) {
        evidence.mark("length:" + Math.min(6, clause.size() / 2), 0.4);
        evidence.mark("begins:" + line.pos(clause.from()), 0.4);
        evidence.mark("begins " + line.lemma(clause.from()), 0.5);
        String last = "^";
        for (String lemma : line.lemmas(clause)) {
            evidence.mark("w:" + lemma, 0.5);
            evidence.mark("b:" + last + "_" + lemma, 0.4);
            last = lemma;
        }
        boolean verb = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            verb |= line.pos(i).equals("VERB") || line.pos(i).equals("AUX");
        }
        evidence.mark(verb ? "verb" : "no verb", 0.5);
    }

    private void figures(Evidence evidence, Range clause) {
        line.amounts().stream()
                .filter(amount -> clause.contains(amount.range()))
                .forEach(amount -> evidence.mark("amount:" + amount.kind(), 0.7));
        if (!line.times(clause).isEmpty()) {
            evidence.mark("time", 0.7);
        }
        if (Clauses.isQuestion(line, clause)) {
            evidence.mark("?", 0.7);
        }
    }

    /** What the customer said before, which decides what an answer is. */
    private void heardBefore(Evidence evidence) {
        if (earlier.latest().isEmpty()) {
            evidence.mark("first", 1);
            return;
        }
        Observation last = earlier.latest().getFirst().observation();
        last.signals().forEach(signal -> evidence.mark("after:" + signal.type().key(), 0.4));
        last.remedies().forEach(remedy -> evidence.mark("after:" + remedy.status().name(), 0.4));
        if (last.impact() != null) {
            evidence.mark("after:impact", 0.4);
        }
    }

    private void words(Evidence evidence) {
        clues.in(line.all()).forEach(clue -> evidence.mark(clue, 0.6));
        line.lemmas(line.all()).forEach(lemma -> evidence.mark("w:" + lemma, 0.5));
        if (!line.times(line.all()).isEmpty()) {
            evidence.mark("time", 0.6);
        }
        evidence.mark("turn:" + Math.min(earlier.turns(), 3), 0.6);
    }

    /** How it was said: length, place in the call, marks, shouting. */
    private double[] manner() {
        String text = line.utterance().text();
        int words = line.size();
        long shouted =
                List.of(text.split("\\s+")).stream()
                        .filter(
                                word ->
                                        word.length() > 2
                                                && word.chars().allMatch(Character::isUpperCase))
                        .count();
        boolean spelled = !text.equals(text.toLowerCase(Locale.ROOT));
        return new double[] {
            Math.min(words, 60) / 20.0,
            Math.min(earlier.turns(), 30) / 10.0,
            text.indexOf('!') >= 0 ? 1 : 0,
            text.indexOf('?') >= 0 ? 1 : 0,
            text.strip().endsWith("?") ? 1 : 0,
            shouted / (double) Math.max(1, words) * 3,
            words <= 3 ? 1 : 0,
            spelled ? 1 : 0,
            earlier.turns() < 2 ? 1 : 0,
            Math.log1p(words)
        };
    }

    /** The share of its weighty words that the customer has just used: what is played back. */
    private double echo() {
        Set<String> theirs = new HashSet<>();
        earlier.latest().stream()
                .filter(turn -> turn.speaker() == Speaker.CUSTOMER)
                .limit(2)
                .forEach(
                        turn ->
                                theirs.addAll(
                                        List.of(
                                                turn.text()
                                                        .toLowerCase(Locale.ROOT)
                                                        .split("[^a-z0-9£$€]+"))));
        List<Token> weighty =
                line.words().stream()
                        .filter(
                                word ->
                                        Set.of("NOUN", "NUM", "VERB", "PROPN", "ADJ")
                                                .contains(word.pos()))
                        .toList();
        long repeated = weighty.stream().filter(word -> theirs.contains(word.norm())).count();
        return weighty.isEmpty() ? 0 : repeated / (double) weighty.size();
    }

    /** Of a clause, which its neighbours ask for too. */
    private Meaning meaning(Range clause) {
        return meanings.computeIfAbsent(
                clause, words -> line.utterance().meaning(line.quote(words)));
    }

    /** The meaning of the speaker's turn so many turns of theirs ago; null where there was none. */
    private @Nullable Meaning before(Speaker speaker, int ago) {
        return earlier.latest().stream()
                .filter(turn -> turn.speaker() == speaker && !turn.text().isBlank())
                .skip(ago)
                .findFirst()
                .map(turn -> embedder.embed(turn.text()))
                .orElse(null);
    }
}
