package makegood.review;

import java.time.OffsetDateTime;

/**
 * A choice of calls that somebody comes back to.
 *
 * @param shared whether every manager sees it
 * @param choices as the list's address has them: {@code cause=price&sort=peak-anger}
 */
public record SavedView(
        String id,
        String owner,
        String title,
        boolean shared,
        String choices,
        OffsetDateTime savedAt) {}
