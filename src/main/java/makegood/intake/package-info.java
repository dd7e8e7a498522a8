/** Past calls come in. */
@NullMarked
package makegood.intake;

import org.jspecify.annotations.NullMarked;
