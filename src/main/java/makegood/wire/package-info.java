/**
 * What goes out: each shape as programs see it, over REST and on the live line alike.
 *
 * <p>A new answer is a record here, made by its {@code of} from what the core knows.
 */
@NullMarked
package makegood.wire;

import org.jspecify.annotations.NullMarked;
