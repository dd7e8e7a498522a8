/** A fault in a file: what, where, the cure. */
@NullMarked
package makegood.lint;

import org.jspecify.annotations.NullMarked;
