package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Move;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hears what an utterance says of the customer's anger, its causes, what it cost and what they ask for. Safe for several threads. */
public final class Listener {

    private final Embedder embedder;
    private final AngerGauge anger;
    private final MoveFinder moves;
    private final Weigher weigher;

    /** Reads the trained heads. @param embedder the one that utterances are read with: it remembers the turns before */
    public Listener(Embedder embedder) {
        this(embedder, Heads.read());
    }

    Listener(Embedder embedder, Heads heads) {
        this.embedder = embedder;
        this.anger = new AngerGauge(heads);
        this.moves = new MoveFinder(heads);
        this.weigher = new Weigher(heads);
    }

    /**
     * @param utterance of either speaker
     * @param earlier the talk before it
     */
    public Observation listen(Utterance utterance, Earlier earlier) {
        if (!utterance.understood()) {
            return Observation.nothing(false, earlier.anger());
        }
        Line line = new Line(utterance);
        List<Range> clauses = Clauses.of(line);
        Situated situation = new Situated(line, new Clues(line), earlier, embedder);
        Observation plain = Patterns.propose(line, clauses, earlier);
        return utterance.speaker() == Speaker.REP
                ? rep(line, clauses, situation, plain, earlier)
                : customer(line, clauses, situation, plain, earlier);
    }

    /** What a reason names, told in whosever words: heard as the answer to why they left. */
    public List<Cause.Type> causes(Utterance reason, OffsetDateTime at) {
        Observation asked =
                new Observation(
                        true,
                        Anger.CALM,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(Move.ASK_REASON),
                        Map.of());
        Earlier before = Earlier.none(at).after(new Earlier.Turn(Speaker.REP, "", asked));
        return listen(reason, before).causes().stream().map(Cause::type).distinct().toList();
    }

    private Observation rep(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier) {
        List<Commitment> promised = weigher.commitments(line, clauses, situation, plain, earlier);
        Map<String, String> asked = ProposedTimes.fact(line, earlier.at());
        boolean talk =
                !asked.isEmpty() || promised.stream().anyMatch(CommitmentFinder::isTalkAtATime);
        return new Observation(
                true,
                earlier.anger().repeated(),
                List.of(),
                Answers.offered(line, clauses, earlier),
                null,
                List.of(),
                promised,
                asked,
                moves.made(situation, line, earlier, talk),
                Map.of());
    }

    private Observation customer(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier) {
        Hearing hearing =
                weigher.hear(line, clauses, situation, plain, earlier, moves.calledFor(situation));
        Observation weighed = weigher.customer(hearing);
        List<Range> deaths = FactFinder.deaths(line);
        List<Cause> causes =
                weighed.causes().stream()
                        .filter(
                                cause ->
                                        !cause.type().isOurs()
                                                || !tells(line, deaths, cause.quote()))
                        .toList();
        Impact impact = weighed.impact();
        List<Remedy> remedies = new ArrayList<>(weighed.remedies());
        if (remedies.isEmpty()) {
            remedies.addAll(Answers.answered(weighed.signals(), earlier));
        }
        return new Observation(
                true,
                anger.measure(line, clauses, situation, causes, earlier),
                causes,
                remedies,
                impact == null || tells(line, deaths, impact.quote()) ? null : impact,
                weighed.signals(),
                List.of(),
                weighed.facts(),
                List.of(),
                hearing.callsFor());
    }

    /** "I lost my wife" is neither an item that is missing nor what our fault cost them. */
    private static boolean tells(Line line, List<Range> deaths, Quote words) {
        return deaths.stream().map(line::quote).anyMatch(words::overlaps);
    }

    /** What a customer's words are judged to be at first, for those who learn to look again. */
    Hearing hearing(Utterance utterance, Earlier earlier) {
        Line line = new Line(utterance);
        List<Range> clauses = Clauses.of(line);
        Situated situation = new Situated(line, new Clues(line), earlier, embedder);
        return weigher.hear(
                line,
                clauses,
                situation,
                Patterns.propose(line, clauses, earlier),
                earlier,
                moves.calledFor(situation));
    }

    Weigher weigher() {
        return weigher;
    }
}
