package makegood.audit;

import java.time.Instant;

/** A deed as it was recorded. @param id goes up with time, with gaps */
public record AuditEntry(long id, Instant at, Deed deed) {}
