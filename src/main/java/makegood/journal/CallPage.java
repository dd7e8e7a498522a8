package makegood.journal;

import java.util.List;

/** @param total of all pages */
public record CallPage(List<CallRow> rows, int page, int size, long total) {}
