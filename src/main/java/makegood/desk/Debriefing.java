package makegood.desk;

/**
 * What an answer in a debrief makes of the call before it, which may have ended long since. Sent again, it is stored once.
 *
 * @param callId the call before
 * @param answer the id of this command: the same for the same answer and fact
 */
record Debriefing(String callId, String answer, Command command) {

    Sender sender(Sender rep) {
        return new Sender(rep.by(), answer, rep.at());
    }
}
