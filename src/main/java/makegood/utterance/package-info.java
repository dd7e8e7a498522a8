/** What was said, word by word. */
@NullMarked
package makegood.utterance;

import org.jspecify.annotations.NullMarked;
