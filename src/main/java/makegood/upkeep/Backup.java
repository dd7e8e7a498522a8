package makegood.upkeep;

import java.time.Instant;

/**
 * A copy of the database, whole and of one moment.
 *
 * @param file its name in the folder of backups
 * @param at when it was begun
 */
public record Backup(String file, long bytes, Instant at, long tookMs) {}
