package makegood.people;

/** The settings say nothing sensible about who may sign in: the product does not start. */
final class SettingsFault extends RuntimeException {

    private final String cure;

    SettingsFault(String message, String cure) {
        super(message);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
