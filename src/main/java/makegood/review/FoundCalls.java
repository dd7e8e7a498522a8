package makegood.review;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param total of all pages
 * @param next where the next page begins; null at the end
 */
public record FoundCalls(List<ListedCall> calls, long total, @Nullable String next) {}
