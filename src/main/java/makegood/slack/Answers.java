package makegood.slack;

/** Brings an answer to the one person who asked. */
@SlackPart
final class Answers {

    private final ResponseLine addresses;
    private final Outbox outbox;

    Answers(ResponseLine addresses, Outbox outbox) {
        this.addresses = addresses;
        this.outbox = outbox;
    }

    void to(Asker asker, Message message) {
        String address = asker.responseUrl();
        if (address == null || !addresses.answer(address, message)) {
            whisper(asker, message);
        }
    }

    /** In the place of what they acted on. */
    void instead(Asker asker, Message message) {
        String address = asker.responseUrl();
        if (address == null || !addresses.replace(address, message)) {
            whisper(asker, message);
        }
    }

    /** In App Home there is nowhere to whisper: there it is a message to them. */
    private void whisper(Asker asker, Message message) {
        if (asker.isAtHome()) {
            outbox.post(asker.user().id(), null, message);
        } else {
            outbox.whisper(asker.channel(), asker.user().id(), asker.thread(), message);
        }
    }
}
