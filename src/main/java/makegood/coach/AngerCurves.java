package makegood.coach;

import makegood.call.CallEvent;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the customer's anger went over a call, and what the rep did before it fell. */
final class AngerCurves {

    private AngerCurves() {}

    static Summary.AngerCurve of(List<CallEvent.Heard> utterances) {
        List<Summary.Point> curve = new ArrayList<>();
        List<Summary.Calmed> calmedBy = new ArrayList<>();
        Set<Cause.Type> about = new LinkedHashSet<>();
        CallEvent.@Nullable Heard peak = null;
        CallEvent.@Nullable Heard rep = null;
        int level = 0;
        for (CallEvent.Heard heard : utterances) {
            Anger anger = heard.observation().anger();
            if (heard.speaker() == Speaker.REP) {
                rep = heard;
            } else if (heard.observation().understood()) {
                curve.add(new Summary.Point(heard.seq(), anger.score(), anger.level()));
                about.addAll(anger.about());
                if (anger.level() < level && rep != null) {
                    calmed(rep, calmedBy);
                }
                peak = peak == null || higher(anger, peak) ? heard : peak;
                level = anger.level();
                rep = null;
            }
        }
        return new Summary.AngerCurve(
                peak == null ? 0 : peak.observation().anger().level(),
                level,
                List.copyOf(about),
                peakQuote(peak),
                calmedBy,
                curve);
    }

    private static boolean higher(Anger anger, CallEvent.Heard peak) {
        return anger.level() > peak.observation().anger().level();
    }

    private static void calmed(CallEvent.Heard rep, List<Summary.Calmed> calmedBy) {
        List<Move> moves = rep.observation().moves();
        if (!moves.isEmpty()) {
            calmedBy.add(new Summary.Calmed(rep.seq(), moves.getFirst()));
        }
    }

    private static @Nullable String peakQuote(CallEvent.@Nullable Heard peak) {
        if (peak == null || peak.observation().anger().level() == 0) {
            return null;
        }
        var quote = peak.observation().anger().quote();
        return quote == null ? null : quote.text();
    }
}
