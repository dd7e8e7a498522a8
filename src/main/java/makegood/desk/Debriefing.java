package makegood.desk;

import makegood.call.CallEvent;
import makegood.coach.Debrief;

import java.util.List;

/**
 * What a debrief's answer says of the call before it: there it lands as a fact, whatever has ended since. Sent again, it is
 * stored once.
 */
record Debriefing(String callId, String answer, Command.Correct learned) {

    /** The facts that this answer brought; none outside a debrief. */
    static List<Debriefing> of(Answer answer) {
        String before = answer.state().opening().follows();
        if (before == null
                || !Debrief.isLedBy(answer.state().flow().name())
                || !(answer.event() instanceof CallEvent.Heard heard)) {
            return List.of();
        }
        return heard.observation().facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(
                        fact ->
                                new Debriefing(
                                        before,
                                        "debrief-"
                                                + heard.stamp().callId()
                                                + "-"
                                                + heard.seq()
                                                + "-"
                                                + fact.getKey(),
                                        new Command.Correct(fact.getKey(), fact.getValue())))
                .toList();
    }

    Sender sender(Sender rep) {
        return new Sender(rep.by(), answer, rep.at());
    }
}
