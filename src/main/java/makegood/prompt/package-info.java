/** What a language model is told. */
@NullMarked
package makegood.prompt;

import org.jspecify.annotations.NullMarked;
