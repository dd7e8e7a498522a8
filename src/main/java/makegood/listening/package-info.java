/** What the utterance tells us. */
@NullMarked
package makegood.listening;

import org.jspecify.annotations.NullMarked;
