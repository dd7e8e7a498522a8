package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the customer asks for. Refused, remembered and imagined remedies are not asked for. */
final class RemedyFinder {

    private static final Lexicon WORDS = Lexicon.read("remedies");

    private static final Set<Remedy.Type> PAID =
            EnumSet.of(
                    Remedy.Type.REFUND,
                    Remedy.Type.CREDIT,
                    Remedy.Type.DISCOUNT,
                    Remedy.Type.COMPENSATION);

    /** A longer turn tells more than what it would take. */
    private static final int AN_ANSWER = 24;

    /** Characters between two halves of an ask: "I want Leigh to say it. To my mum, in that room." */
    private static final int A_BREATH = 12;

    private RemedyFinder() {}

    /** The remedies asked for or taken back, by their place. */
    static List<Remedy> find(Line line, List<Range> clauses, Earlier earlier) {
        List<Remedy> found = new ArrayList<>();
        boolean answering = Before.repDid(earlier, Move.ASK_REMEDY);
        boolean wanting = false;
        int sentence = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Range clause = clauses.get(i);
            int start = Before.sentenceOf(line, clause);
            wanting &= start == sentence;
            sentence = start;
            if (WORDS.holds("withdrawn", line, clause)) {
                withdrawn(line, clause, earlier).ifPresent(found::add);
                continue;
            }
            if (WORDS.holds("not-ask", line, clause)) {
                wanting = false;
                stop(line, clause)
                        .ifPresent(type -> add(found, remedy(line, clauses, clause, type)));
                continue;
            }
            boolean asks = WORDS.holds("ask", line, clause) || begins(line, clause);
            wanting |= asks;
            if (wanting || answering && !Clauses.isQuestion(line, clause)) {
                Range here = clause;
                type(line, clause, answering)
                        .ifPresent(type -> add(found, remedy(line, clauses, here, type)));
            }
        }
        return found;
    }

    /** Whether these words only imagine an ask, remember one, say what is not wanted, or that nothing is. */
    static boolean isNoAsk(Line line, Range words) {
        return WORDS.holds("never-ask", line, words) || FactFinder.closesTheMatter(line, words);
    }

    /** "By the end of the month": when, of what they asked for before. */
    static boolean isTimeOnly(Line line, Range words) {
        return line.times(words).stream().anyMatch(time -> time.range().size() == words.size());
    }

    /** "And I want a call": an ask of its own; "and I want it by Friday" is none. */
    static boolean asksAnew(Line line, Range clause) {
        return WORDS.holds("anew", line, clause) && !WORDS.holds("same", line, clause);
    }

    /** What was asked for already, where these words say no more of it than "I want it by Friday". */
    static Optional<Remedy> same(Line line, List<Range> clauses, Range words, Earlier earlier) {
        boolean same =
                clauses.stream()
                        .filter(words::overlaps)
                        .findFirst()
                        .filter(clause -> WORDS.holds("same", line, clause))
                        .isPresent();
        return earlier.remedies().stream()
                .filter(remedy -> same && remedy.status() == Remedy.Status.ASKED)
                .findFirst();
    }

    /** What they name in answer to what it would take, and say of it that this is it: "One invoice, right first time. That's all I'd want." */
    static Optional<Remedy> answer(Line line, List<Range> clauses, Earlier earlier) {
        boolean asked = Before.repDid(earlier, Move.ASK_REMEDY);
        return asked && line.size() <= AN_ANSWER && !closesIt(line)
                ? line.sentences().stream()
                        .filter(sentence -> WORDS.holds("answers", line, sentence))
                        .findFirst()
                        .map(sentence -> new Range(0, sentence.to()))
                        .map(
                                words ->
                                        remedy(
                                                line,
                                                clauses,
                                                words,
                                                type(line, words, true).orElse(Remedy.Type.OTHER)))
                : Optional.empty();
    }

    private static boolean closesIt(Line line) {
        return FactFinder.closesTheMatter(line, line.all());
    }

    /** Another sum for what they asked for, or have just taken back: "forget the sixty, I can live with seventy". */
    static Optional<Remedy> counter(
            Line line, List<Range> clauses, List<Remedy> takenBack, Earlier earlier) {
        boolean timeNamed = Before.repDid(earlier, Move.SET_FOLLOW_UP);
        Optional<Remedy.Type> type =
                Stream.concat(takenBack.stream(), earlier.remedies().stream())
                        .map(Remedy::type)
                        .filter(PAID::contains)
                        .findFirst();
        return type.flatMap(
                paid ->
                        clauses.stream()
                                .filter(
                                        clause ->
                                                WORDS.holds("counter", line, clause)
                                                        || !timeNamed
                                                                && WORDS.holds(
                                                                        "counter-it", line, clause))
                                .map(clause -> remedy(line, clauses, clause, paid))
                                .filter(remedy -> remedy.value() != null)
                                .findFirst());
    }

    /** Whether one clause of these words both asks and names this. */
    static boolean asks(Line line, List<Range> clauses, Range words, Remedy.Type type) {
        return clauses.stream()
                .filter(words::overlaps)
                .anyMatch(
                        clause ->
                                WORDS.holds("ask", line, clause)
                                        && type(line, clause).filter(type::equals).isPresent());
    }

    /** An order begins with the bare verb. */
    private static boolean begins(Line line, Range clause) {
        int first = line.norm(clause.from()).equals("and") ? clause.from() + 1 : clause.from();
        return line.pos(first).equals("VERB") && line.lemma(first).equals(line.norm(first));
    }

    static Optional<Remedy.Type> type(Line line, Range clause) {
        for (String key : WORDS.keys()) {
            Optional<Remedy.Type> type = Keys.find(Remedy.Type.class, key);
            if (type.isPresent() && WORDS.holds(key, line, clause)) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** A bare sum in answer to "what would make it right" is meant to pay for the loss. */
    static Optional<Remedy.Type> type(Line line, Range clause, boolean answering) {
        Optional<Remedy.Type> named = type(line, clause);
        boolean sum = answering && Before.amount(line, clause, true) != null;
        return named.isPresent() || !sum ? named : Optional.of(Remedy.Type.COMPENSATION);
    }

    /** "Don't call again" is negated, and asks all the same. */
    private static Optional<Remedy.Type> stop(Line line, Range clause) {
        return WORDS.holds("stop", line, clause)
                ? Optional.of(Remedy.Type.OTHER)
                : Optional.empty();
    }

    private static Optional<Remedy> withdrawn(Line line, Range clause, Earlier earlier) {
        Optional<Remedy.Type> named = type(line, clause);
        Optional<Remedy.Type> standing =
                earlier.remedies().stream()
                        .map(Remedy::type)
                        .filter(type -> named.isEmpty() || named.get() == type)
                        .findFirst();
        return standing.map(
                type ->
                        new Remedy(
                                type,
                                line.quote(clause),
                                null,
                                null,
                                null,
                                null,
                                Remedy.Status.WITHDRAWN));
    }

    static Remedy remedy(Line line, List<Range> clauses, Range clause, Remedy.Type type) {
        Amounts.@Nullable Amount amount = Before.amount(line, clause, true);
        DueDates.@Nullable Due due = Before.due(line, clauses, clause);
        Range words = due == null ? clause : clause.upTo(due.range());
        List<Range> who = WORDS.find("who", line, clause);
        return new Remedy(
                type,
                line.quote(words),
                amount == null ? null : line.quote(amount.range()),
                amount == null || !amount.isMoney() ? null : amount.value(),
                due == null ? null : line.quote(due.range()),
                who.isEmpty() ? null : line.quote(who.getFirst()),
                Remedy.Status.ASKED);
    }

    /** The same remedy said twice in a breath is one. */
    private static void add(List<Remedy> found, Remedy remedy) {
        boolean repeated =
                !found.isEmpty()
                        && found.getLast().type() == remedy.type()
                        && remedy.type() != Remedy.Type.OTHER
                        && (remedy.amount() == null || found.getLast().amount() != null);
        if (!repeated) {
            found.add(remedy);
        }
    }

    /** Two halves of an ask, one right after the other, are one in the words of both; two sums or two days are two. */
    static List<Remedy> joined(Line line, List<Remedy> asked) {
        List<Remedy> joined = new ArrayList<>();
        for (Remedy remedy : asked) {
            boolean half = !joined.isEmpty() && isHalf(joined.getLast(), remedy);
            joined.add(half ? together(line, joined.removeLast(), remedy) : remedy);
        }
        return joined;
    }

    private static boolean isHalf(Remedy first, Remedy then) {
        return first.type() == then.type()
                && then.quote().start() - first.quote().end() <= A_BREATH
                && (first.amount() == null || then.amount() == null)
                && (first.deadline() == null || then.deadline() == null);
    }

    private static Remedy together(Line line, Remedy first, Remedy then) {
        Remedy sum = first.amount() == null ? then : first;
        return new Remedy(
                first.type(),
                line.utterance().quote(first.quote().start(), then.quote().end()),
                sum.amount(),
                sum.value(),
                first.deadline() == null ? then.deadline() : first.deadline(),
                first.who() == null ? then.who() : first.who(),
                first.status());
    }
}
