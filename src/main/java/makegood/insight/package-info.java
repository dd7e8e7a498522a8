/** Why customers leave, and what came of it. */
@NullMarked
package makegood.insight;

import org.jspecify.annotations.NullMarked;
