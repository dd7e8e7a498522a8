/** When something holds. */
@NullMarked
package makegood.condition;

import org.jspecify.annotations.NullMarked;
