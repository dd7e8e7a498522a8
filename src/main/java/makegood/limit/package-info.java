/** How much one may ask at once. */
@NullMarked
package makegood.limit;

import org.jspecify.annotations.NullMarked;
