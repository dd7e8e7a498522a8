/** A language model over the line: reached, bounded, broken off. */
@NullMarked
package makegood.model;

import org.jspecify.annotations.NullMarked;
