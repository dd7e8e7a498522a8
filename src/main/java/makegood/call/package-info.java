/** The talk so far: events and their fold. */
@NullMarked
package makegood.call;

import org.jspecify.annotations.NullMarked;
