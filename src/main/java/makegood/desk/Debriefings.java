package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.coach.Debrief;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a debrief does to the call before it: an answer lands there as a fact, an answer that is undone is taken back, and its
 * end sends all of them once more, should one have been lost on its way.
 */
final class Debriefings {

    private final Journal journal;

    Debriefings(Journal journal) {
        this.journal = journal;
    }

    /** None outside a debrief, and none once the call before it is another's. */
    List<Debriefing> of(Answer answer) {
        Opened opened = answer.state().opening();
        String before = opened.follows();
        if (before == null
                || !Debrief.isLedBy(answer.state().flow().name())
                || isAnothersNow(before, opened)) {
            return List.of();
        }
        return switch (answer.event()) {
            case Heard heard -> learned(before, heard).toList();
            case Retracted undone -> takenBack(before, undone, undone.retractedSeq());
            case Reassigned turned -> takenBack(before, turned, turned.reassignedSeq());
            case Ended ended ->
                    CallState.heard(journal.events(ended.stamp().callId())).stream()
                            .flatMap(heard -> learned(before, heard))
                            .toList();
            default -> List.of();
        };
    }

    /** Who opened the debrief was asked for then; since, the call may have been handed over. */
    private boolean isAnothersNow(String before, Opened debrief) {
        return journal.events(before).stream()
                .filter(HandedOver.class::isInstance)
                .map(HandedOver.class::cast)
                .filter(over -> over.stamp().at().isAfter(debrief.stamp().at()))
                .reduce((earlier, later) -> later)
                .filter(over -> !over.rep().equals(debrief.rep()))
                .isPresent();
    }

    private static Stream<Debriefing> learned(String before, Heard heard) {
        return heard.observation().facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(
                        fact ->
                                new Debriefing(
                                        before,
                                        id(heard, fact.getKey()),
                                        new Command.Correct(fact.getKey(), fact.getValue())));
    }

    private List<Debriefing> takenBack(String before, CallEvent undoing, int seq) {
        return journal.events(undoing.stamp().callId()).stream()
                .filter(event -> event.seq() == seq && event instanceof Heard)
                .map(Heard.class::cast)
                .flatMap(
                        heard ->
                                heard.observation().facts().keySet().stream()
                                        .map(fact -> id(heard, fact)))
                .map(
                        correction ->
                                new Debriefing(
                                        before,
                                        correction + "-undone-" + undoing.seq(),
                                        new Command.TakeBack(correction)))
                .toList();
    }

    private static String id(Heard heard, String fact) {
        return "debrief-" + heard.stamp().callId() + "-" + heard.seq() + "-" + fact;
    }
}
