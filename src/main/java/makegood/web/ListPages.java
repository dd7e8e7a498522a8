package makegood.web;

import makegood.journal.CallPage;
import makegood.journal.CallRow;

import java.util.List;

/** Pages of lists. */
final class ListPages {

    private static final int LARGEST_PAGE = 200;

    private ListPages() {}

    static void bounds(Fields fields, int page, int size) {
        if (page < 0) {
            fields.fault("page", "Count pages from 0.");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            fields.fault("size", "Ask for 1 to " + LARGEST_PAGE + " at a time.");
        }
    }

    static Listed<CallRow> listed(CallPage found) {
        return new Listed<>(found.rows(), found.page(), found.size(), found.total());
    }

    /** @param total of all pages */
    record Listed<T>(List<T> items, int page, int size, long total) {}
}
