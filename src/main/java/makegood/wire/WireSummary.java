package makegood.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import makegood.call.Outcome;
import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A summary on the wire. */
public record WireSummary(
        @Nullable String callId,
        String reason,
        AngerCurve anger,
        List<Heard<WireHeard.Cause>> causes,
        List<Heard<WireHeard.Remedy>> remedies,
        List<Heard<WireHeard.Impact>> impacts,
        List<Heard<WireHeard.Commitment>> commitments,
        @Nullable String decisionMaker,
        @Nullable String newVendor,
        List<String> conditions,
        Summary.@Nullable NextTalk nextTalk,
        List<Summary.Told> told,
        @OneOf(Summary.Scope.class) String scope,
        @OneOf(Summary.Worth.class) String worth,
        @OneOf(Outcome.class) String outcome,
        String text,
        List<Line> lines,
        String by) {

    public static WireSummary of(Summary summary) {
        return new WireSummary(
                summary.callId(),
                summary.reason(),
                AngerCurve.of(summary.anger()),
                heard(summary.causes(), WireHeard.Cause::of),
                heard(summary.remedies(), WireHeard.Remedy::of),
                heard(summary.impacts(), WireSummary::impact),
                heard(summary.commitments(), WireHeard.Commitment::of),
                summary.decisionMaker(),
                summary.newVendor(),
                summary.conditions(),
                summary.nextTalk(),
                summary.told(),
                Keys.key(summary.scope()),
                Keys.key(summary.worth()),
                summary.outcome().key(),
                summary.text(),
                summary.lines().stream().map(Line::of).toList(),
                summary.by());
    }

    private static <T, W> List<Heard<W>> heard(
            List<Summary.Evidence<T>> evidence, Function<T, W> wire) {
        return evidence.stream()
                .map(each -> new Heard<>(wire.apply(each.what()), each.seq()))
                .toList();
    }

    private static WireHeard.Impact impact(makegood.listening.Impact impact) {
        return new WireHeard.Impact(
                impact.quote().text(),
                WireHeard.words(impact.amount()),
                WireHeard.Sum.of(impact.value()));
    }

    /** One line in words, and the utterances that it rests on. */
    record Line(String part, String text, List<Integer> seqs) {

        static Line of(Summary.Line line) {
            return new Line(line.part().key(), line.text(), line.seqs());
        }
    }

    /** What was heard, and the event that it was heard in. */
    record Heard<W>(@JsonUnwrapped W what, int seq) {}

    record AngerCurve(
            int peak,
            @JsonProperty("final") int end,
            @OneOf(Cause.Type.class) List<String> about,
            @Nullable String peakQuote,
            List<Calmed> calmedBy,
            List<Point> curve) {

        static AngerCurve of(Summary.AngerCurve anger) {
            return new AngerCurve(
                    anger.peak(),
                    anger.end(),
                    anger.about().stream().map(Keys::key).toList(),
                    anger.peakQuote(),
                    anger.calmedBy().stream()
                            .map(calmed -> new Calmed(calmed.seq(), calmed.move().key()))
                            .toList(),
                    anger.curve().stream()
                            .map(
                                    point ->
                                            new Point(
                                                    point.seq(),
                                                    Figures.fourPlaces(point.score()),
                                                    point.level()))
                            .toList());
        }
    }

    record Calmed(int seq, @OneOf(Move.class) String move) {}

    record Point(int seq, double score, int level) {}
}
