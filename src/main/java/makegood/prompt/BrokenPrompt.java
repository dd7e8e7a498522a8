package makegood.prompt;

/** A prompt's file that can't be used; the message says what to do about it. */
final class BrokenPrompt extends RuntimeException {

    BrokenPrompt(String cure) {
        super(cure);
    }
}
