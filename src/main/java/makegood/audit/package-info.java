/** Who did what, and when. */
@NullMarked
package makegood.audit;

import org.jspecify.annotations.NullMarked;
