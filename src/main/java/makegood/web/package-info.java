/** REST and STOMP. */
@NullMarked
package makegood.web;

import org.jspecify.annotations.NullMarked;
