package makegood.slack;

/** The settings for Slack are half there: the product does not start. */
final class SlackFault extends RuntimeException {

    private final String cure;

    SlackFault(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
