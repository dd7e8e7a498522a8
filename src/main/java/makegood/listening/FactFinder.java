package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills the facts that flows ask for, beside reason, remedy and impact. */
final class FactFinder {

    private static final Lexicon PEOPLE = Lexicon.read("people");
    private static final Lexicon CONTACT = Lexicon.read("contact");

    /** Said under a condition, they are a warning and no refusal. */
    private static final Set<String> REFUSALS = Set.of("no-contact", "final-no");

    /** "It was delivered on Friday" is over, "it will be delivered" is not. */
    private static final Set<String> WERE = Set.of("was", "were", "had", "did", "been");

    /** "Agreed, Friday at three", "I've got time on Friday": said of what is to come. */
    private static final Set<String> AGREED = Set.of("agreed", "got", "said", "settled", "booked");

    /** To a goodbye "cheers" is one too. */
    private static final Pattern GOODBYE = Pattern.compile("(?i)\\bgood-?bye\\b");

    /** A longer turn tells a story, and its days are in the past. */
    private static final int AN_ANSWER = 12;

    private FactFinder() {}

    static Map<String, String> find(Line line, List<Signal> signals, Earlier earlier) {
        Map<String, String> facts = new HashMap<>();
        words("no-contact", line, facts);
        words("final-no", line, facts);
        first("cannot-talk", inSentences("cannot-talk", line), line, facts);
        words("not-mine", line, facts);
        words("doubted", line, facts);
        words("told-before", line, facts);
        first("bereaved", deaths(line), line, facts);
        toldAll(line, facts);
        leaving(line, earlier, facts);
        for (Signal signal : signals) {
            String words = signal.quote().text();
            switch (signal.type()) {
                case DECISION_MAKER -> facts.put("decision-maker", words);
                case NOT_DECISION_MAKER -> facts.put("decision-maker", person(line, words));
                case NEW_VENDOR -> facts.put("new-vendor", words);
                case CONDITION -> facts.put("condition", words);
                case CONTACT_CONSENT -> {
                    facts.put("consent", "yes");
                    followUp(earlier, facts);
                }
                case ACCEPTANCE -> followUp(earlier, facts);
                default -> {}
            }
        }
        List<OffsetDateTime> asked = ProposedTimes.before(earlier);
        if (Before.repDid(earlier, Move.SET_FOLLOW_UP)
                        && !CONTACT.find("agrees", line, line.all()).isEmpty()
                || !asked.isEmpty() && ProposedTimes.isTaken(line)) {
            followUp(earlier, facts);
        }
        theirTime(line, signals, earlier, asked, facts);
        return facts;
    }

    /** The time that they name themselves, asked for or with an invitation: "Friday is good", "ring me on Friday". */
    private static void theirTime(
            Line line,
            List<Signal> signals,
            Earlier earlier,
            List<OffsetDateTime> asked,
            Map<String, String> facts) {
        Range other = other(line);
        boolean invited =
                signals.stream()
                                .map(Signal::type)
                                .anyMatch(
                                        type ->
                                                type == Signal.Type.CONTACT_CONSENT
                                                        || type == Signal.Type.ACCEPTANCE)
                        || !CONTACT.find("invites", line, line.all()).isEmpty()
                        || !other.isEmpty()
                        || !asked.isEmpty()
                        || Before.repDid(earlier, Move.SET_FOLLOW_UP, Move.ASK_PERMISSION);
        if (facts.containsKey("no-contact") || line.size() > AN_ANSWER || !invited) {
            return;
        }
        boolean taken = facts.containsKey("follow-up") && other.isEmpty() && asked.isEmpty();
        List<OffsetDateTime> named = namedByRep(earlier);
        List<Range> cannot = CONTACT.find("unavailable", line, line.all());
        Clauses.of(line).stream()
                .filter(
                        clause ->
                                clause.overlaps(other)
                                        || cannot.stream().noneMatch(clause::overlaps))
                .filter(clause -> !taken || agrees(line, clause, signals))
                .filter(clause -> !isPast(line, clause))
                .sorted(Comparator.comparing(clause -> !CONTACT.holds("invites", line, clause)))
                .flatMap(clause -> line.times(clause).stream())
                .filter(time -> other.isEmpty() || time.range().from() >= other.to())
                .filter(time -> !isNow(time, earlier))
                .min(Comparator.comparing(time -> isProposed(time, earlier)))
                .ifPresent(
                        time -> {
                            OffsetDateTime due = time.moment().due(earlier.at());
                            facts.put(
                                    "follow-up",
                                    due == null
                                            ? line.quote(time.range()).text()
                                            : ProposedTimes.meant(time.moment(), due, named)
                                                    .toString());
                        });
    }

    /** "He passed in March", "it came on Friday": a time that is over, whatever they were asked before. */
    private static boolean isPast(Line line, Range clause) {
        return IntStream.range(clause.from(), clause.to()).anyMatch(word -> isPast(line, word))
                && IntStream.range(clause.from(), clause.to())
                        .noneMatch(
                                word ->
                                        line.pos(word).equals("AUX")
                                                && !WERE.contains(line.norm(word)));
    }

    private static boolean isPast(Line line, int word) {
        String said = line.norm(word);
        return line.pos(word).equals("VERB")
                && !AGREED.contains(said)
                && !said.equals(line.lemma(word))
                && !said.endsWith("s")
                && !said.endsWith("ing");
    }

    /** The rep's time is theirs too, unless they name another as they agree: "Friday at ten is fine". */
    private static boolean agrees(Line line, Range clause, List<Signal> signals) {
        return signals.stream()
                .filter(
                        signal ->
                                signal.type() == Signal.Type.CONTACT_CONSENT
                                        || signal.type() == Signal.Type.ACCEPTANCE)
                .anyMatch(signal -> signal.quote().overlaps(line.quote(clause)));
    }

    /** "Now's fine", "we do it ourselves now": no time for another talk. */
    private static boolean isNow(DueDates.Due time, Earlier earlier) {
        return earlier.at().toOffsetDateTime().equals(time.moment().due(earlier.at()));
    }

    /** "Thursday's my market day. Friday.": the day that the rep named is not the one that they name for it. */
    private static boolean isProposed(DueDates.Due time, Earlier earlier) {
        OffsetDateTime due = time.moment().due(earlier.at());
        return due != null
                && !earlier.latest().isEmpty()
                && earlier.latest().getFirst().observation().commitments().stream()
                        .map(Commitment::due)
                        .filter(Objects::nonNull)
                        .anyMatch(said -> said.toLocalDate().equals(due.toLocalDate()));
    }

    /** The words with which they name another time than the one that was named: "make it …"; empty where none do. */
    private static Range other(Line line) {
        return CONTACT.find("another-time", line, line.all()).stream()
                .filter(
                        words ->
                                line.times(new Range(words.to(), line.size())).stream()
                                        .findFirst()
                                        .filter(time -> time.range().from() == words.to())
                                        .isPresent())
                .findFirst()
                .orElse(new Range(0, 0));
    }

    /** What is said in so many words, and needs no weighing. */
    private static void words(String key, Line line, Map<String, String> facts) {
        List<Range> found = CONTACT.find(key, line, line.all());
        List<Range> clauses =
                found.isEmpty() || !REFUSALS.contains(key) ? List.of() : Clauses.of(line);
        found.stream()
                .filter(words -> clauses.isEmpty() || !Conditional.is(line, clauses, words))
                .findFirst()
                .ifPresent(words -> facts.put(key, line.quote(words).text()));
    }

    /** The words that tell of a death in the family. */
    static List<Range> deaths(Line line) {
        return inSentences("bereaved", line);
    }

    /** What is said in a sentence of its own, whatever stands before it and after it. */
    private static List<Range> inSentences(String key, Line line) {
        return line.sentences().stream()
                .flatMap(sentence -> CONTACT.find(key, line, sentence).stream())
                .toList();
    }

    private static void first(String key, List<Range> found, Line line, Map<String, String> facts) {
        found.stream().findFirst().ifPresent(words -> facts.put(key, line.quote(words).text()));
    }

    /** "That's the end of it for me": whatever stands beside it is not asked for. */
    static boolean closesTheMatter(Line line, Range words) {
        return CONTACT.find("final-no", line, words).stream()
                .anyMatch(found -> !Conditional.is(line, Clauses.of(line), found));
    }

    /** By the sentence: "that's all" is an end only where it stands alone. */
    private static void toldAll(Line line, Map<String, String> facts) {
        line.sentences().stream()
                .filter(sentence -> CONTACT.holds("told-all", line, sentence))
                .findFirst()
                .ifPresent(sentence -> facts.put("told-all", line.quote(sentence).text()));
    }

    /** That they take their leave, or go to fetch somebody else: nobody does before they have heard who is calling. */
    private static void leaving(Line line, Earlier earlier, Map<String, String> facts) {
        if (earlier.latest().isEmpty()) {
            return;
        }
        words("farewell", line, facts);
        if (GOODBYE.matcher(Before.repSaid(earlier)).find()
                && CONTACT.holds("small", line, line.all())) {
            facts.putIfAbsent("farewell", line.quote(line.all()).text());
        }
        words(Earlier.PUT_THROUGH, line, facts);
        if (earlier.turns() > 1) {
            CONTACT.find("new-voice", line, line.all()).stream()
                    .findFirst()
                    .ifPresent(words -> facts.put(Earlier.PUT_THROUGH, line.quote(words).text()));
        }
        if (Before.repDid(earlier, Move.FIND_DECISION_MAKER)) {
            CONTACT.find("holds-on", line, line.all()).stream()
                    .findFirst()
                    .ifPresent(
                            words ->
                                    facts.putIfAbsent(
                                            Earlier.PUT_THROUGH, line.quote(words).text()));
        }
    }

    /** Who decides, where the words name them. */
    private static String person(Line line, String words) {
        List<Range> people = PEOPLE.find("person", line, line.all());
        return people.isEmpty() ? words : line.quote(people.getFirst()).text();
    }

    /** The time that the rep has just proposed for another talk, now agreed to: not the day by which something is done. */
    private static void followUp(Earlier earlier, Map<String, String> facts) {
        namedByRep(earlier).stream()
                .findFirst()
                .ifPresent(time -> facts.put("follow-up", time.toString()));
    }

    /** The times for another talk that the rep has just asked about, or promised to ring at. */
    private static List<OffsetDateTime> namedByRep(Earlier earlier) {
        if (earlier.latest().isEmpty() || earlier.latest().getFirst().speaker() != Speaker.REP) {
            return List.of();
        }
        return Stream.concat(
                        ProposedTimes.before(earlier).stream(),
                        earlier.latest().getFirst().observation().commitments().stream()
                                .filter(CommitmentFinder::isTalkAtATime)
                                .map(Commitment::due)
                                .filter(Objects::nonNull))
                .toList();
    }
}
