package makegood.slack;

/** Somebody in a Slack workspace, by their ids there. */
record SlackUser(String workspace, String id) {

    /** As a message names them. */
    String mention() {
        return "<@" + id + ">";
    }
}
