/** How long words are kept. */
@NullMarked
package makegood.retention;

import org.jspecify.annotations.NullMarked;
