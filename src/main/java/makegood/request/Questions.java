package makegood.request;

/** Reads what is asked of the coach, over REST and on the live line alike. */
public final class Questions {

    static final int LONGEST = 1_000;

    private Questions() {}

    /** @throws MalformedBody with all that is wrong */
    public static String read(Requests.Ask body) {
        Fields fields = new Fields();
        fields.optionalClientId(body.clientId());
        String question = fields.text("question", body.question(), LONGEST);
        fields.check();
        return question;
    }
}
