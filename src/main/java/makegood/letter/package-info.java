/** What goes out after a call. */
@NullMarked
package makegood.letter;

import org.jspecify.annotations.NullMarked;
