/** Stored: the events of calls, their words apart, and the rows that lists are made of. */
@NullMarked
package makegood.journal;

import org.jspecify.annotations.NullMarked;
