package makegood.slack;

/** What a button does, by the name that Slack sends back. */
final class Act {

    static final String OTHER_WORDING = "other_wording";
    static final String START = "start_call";
    static final String SAID = "said_this";
    static final String OTHER_SPEAKER = "other_speaker";
    static final String SKIP = "skip_step";
    static final String HELP = "ask_for_help";
    static final String END = "end_call";
    static final String KEPT = "promise_kept";
    static final String TELL = "tell_channel";

    /** Opens a page; nothing is to be done here. */
    static final String OPEN = "open_page";

    private Act() {}
}
