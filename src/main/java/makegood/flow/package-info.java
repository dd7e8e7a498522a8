/** What may be asked, and when. */
@NullMarked
package makegood.flow;

import org.jspecify.annotations.NullMarked;
