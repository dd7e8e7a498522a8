/** Texts checked before they are used: scripts, letters, transcripts. */
@NullMarked
package makegood.proof;

import org.jspecify.annotations.NullMarked;
