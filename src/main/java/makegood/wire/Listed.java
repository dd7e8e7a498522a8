package makegood.wire;

import makegood.journal.CallPage;
import makegood.journal.CallRow;

import java.util.List;

/**
 * A page of a list, on the wire.
 *
 * @param total of all pages
 */
public record Listed<T>(List<T> items, int page, int size, long total) {
    public static Listed<CallRow> of(CallPage found) {
        return new Listed<>(found.rows(), found.page(), found.size(), found.total());
    }
}
