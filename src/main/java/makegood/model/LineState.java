package makegood.model;

/**
 * How it stands with the language model, as a page shows it.
 *
 * @param model empty where none is configured
 * @param state {@code off}, {@code ready}, {@code trying} or {@code embedded-only}
 * @param reason why, in words; empty while it is ready
 */
public record LineState(String provider, String model, String state, String reason) {}
