/** What to say next; the sum of it. */
@NullMarked
package makegood.coach;

import org.jspecify.annotations.NullMarked;
