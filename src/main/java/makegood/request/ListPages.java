package makegood.request;

/** Pages of lists. */
public final class ListPages {

    private static final int LARGEST_PAGE = 200;

    private ListPages() {}

    public static void bounds(Fields fields, int page, int size) {
        if (page < 0) {
            fields.fault("page", "Count pages from 0.");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            fields.fault("size", "Ask for 1 to " + LARGEST_PAGE + " at a time.");
        }
    }
}
