/** Stored. */
@NullMarked
package makegood.journal;

import org.jspecify.annotations.NullMarked;
