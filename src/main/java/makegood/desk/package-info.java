/** One command, one transaction, then the push. */
@NullMarked
package makegood.desk;

import org.jspecify.annotations.NullMarked;
