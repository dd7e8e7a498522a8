/** What a manager looks at first, and why. */
@NullMarked
package makegood.queue;

import org.jspecify.annotations.NullMarked;
