/** Files and texts looked over from the command line: {@code lint} and {@code check}. */
@NullMarked
package makegood.shell;

import org.jspecify.annotations.NullMarked;
