/** What should not be said. */
@NullMarked
package makegood.phrasebook;

import org.jspecify.annotations.NullMarked;
