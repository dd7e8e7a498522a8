/** Kept running: backups, health, figures. */
@NullMarked
package makegood.upkeep;

import org.jspecify.annotations.NullMarked;
