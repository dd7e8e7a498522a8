package makegood.model;

/** A key, in a form that no log, page or message can show. */
public final class ApiKey {

    public static final ApiKey NONE = new ApiKey("");

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /** @param secret blank for none */
    public static ApiKey of(String secret) {
        return secret.isBlank() ? NONE : new ApiKey(secret.strip());
    }

    boolean isSet() {
        return !secret.isEmpty();
    }

    /** For the provider's client alone. */
    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return isSet() ? "(set)" : "(not set)";
    }
}
