/** The language model, a plus. */
@NullMarked
package makegood.assistant;

import org.jspecify.annotations.NullMarked;
