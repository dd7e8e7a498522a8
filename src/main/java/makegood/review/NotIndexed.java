package makegood.review;

/** Not all calls are in the index of words yet: what is found by words now would look whole and not be. */
public final class NotIndexed extends RuntimeException {

    /** Until it is worth asking again. */
    public static final int RETRY_AFTER_SECONDS = 10;

    NotIndexed() {
        super("the index of words does not hold all calls");
    }
}
