/** Who signs in. */
@NullMarked
package makegood.people;

import org.jspecify.annotations.NullMarked;
