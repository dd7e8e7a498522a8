package makegood.coach;

import makegood.call.Outcome;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole call in what a manager needs of it.
 *
 * @param reason one sentence; empty while no reason is known
 * @param remedies standing at the end, not the withdrawn
 * @param nextTalk when they agreed to talk again; null where they did not, or asked to be left alone
 * @param told what was put right or found out beside the talk, as it stands
 * @param outcome proposed until the rep or a manager sets it
 * @param text a paragraph to be read in ten seconds
 * @param lines the reason, each sentence of the text, the names and conditions, each with the utterances it rests on
 * @param by {@code embedded}, or the language model's name
 */
public record Summary(
        @Nullable String callId,
        String reason,
        AngerCurve anger,
        List<Evidence<Cause>> causes,
        List<Evidence<Remedy>> remedies,
        List<Evidence<Impact>> impacts,
        List<Evidence<Commitment>> commitments,
        @Nullable String decisionMaker,
        @Nullable String newVendor,
        List<String> conditions,
        @Nullable NextTalk nextTalk,
        List<Told> told,
        Scope scope,
        Worth worth,
        Outcome outcome,
        String text,
        List<Line> lines,
        String by) {

    /** The same with a paragraph of these sentences. */
    Summary text(List<Line> sentences) {
        return new Summary(
                callId,
                reason,
                anger,
                causes,
                remedies,
                impacts,
                commitments,
                decisionMaker,
                newVendor,
                conditions,
                nextTalk,
                told,
                scope,
                worth,
                outcome,
                sentences.stream().map(Line::text).collect(Collectors.joining(" ")),
                Stream.concat(lines.stream(), sentences.stream()).toList(),
                by);
    }

    /** A fact as the rep knows it; none where what was heard stands. */
    public Optional<String> told(String fact) {
        return told.stream().filter(each -> each.fact().equals(fact)).map(Told::value).findFirst();
    }

    /** Whether the rep knows otherwise, or more, than the talk says of what a summary is about. */
    public boolean isPutRight() {
        return Stream.of("reason", "impact", "remedy").anyMatch(fact -> told(fact).isPresent());
    }

    /**
     * When both agreed to talk again.
     *
     * @param at that time; null where the words fix none
     * @param words that name it; null where it is fixed
     * @param seq of the utterance that agreed to it, or of the event that put it right
     */
    public record NextTalk(@Nullable OffsetDateTime at, @Nullable String words, int seq) {}

    /**
     * A fact in the rep's words, and the event that told it: put right in the call, or answered in the debrief.
     *
     * @param fact its name, {@code reason} or {@code cost-of-fixing}
     */
    public record Told(String fact, String value, int seq) {}

    /**
     * One line of it in words, and what it rests on.
     *
     * @param seqs of the utterances, in their order; empty where it says that something was not said, or where somebody
     *     filled it in beside the talk
     */
    public record Line(Part part, String text, List<Integer> seqs) {

        public Line {
            seqs = seqs.stream().distinct().sorted().toList();
        }
    }

    /** Where in a summary a line stands. */
    public enum Part {
        REASON,
        TEXT,
        DECISION_MAKER,
        NEW_VENDOR,
        CONDITION;

        public String key() {
            return Keys.key(this);
        }
    }

    /** Something heard, and the event that it was heard in. */
    public record Evidence<T>(T what, int seq) {}

    /**
     * @param peakQuote the words at the peak; null where none show it
     * @param calmedBy moves of the rep after which the anger fell
     */
    public record AngerCurve(
            int peak,
            int end,
            List<Cause.Type> about,
            @Nullable String peakQuote,
            List<Calmed> calmedBy,
            List<Point> curve) {}

    public record Calmed(int seq, Move move) {}

    public record Point(int seq, double score, int level) {}

    /** Whether the root problem is one accident or the way we work (after James). */
    public enum Scope {
        SPECIFIC,
        SYSTEMIC,
        UNCLEAR;

        public String key() {
            return Keys.key(this);
        }
    }

    /** Whether the customer is worth what it takes to win them back (after James). */
    public enum Worth {
        YES,
        NO,
        UNDECIDED;

        public String key() {
            return Keys.key(this);
        }
    }
}
