/** What the method says to a question. */
@NullMarked
package makegood.playbook;

import org.jspecify.annotations.NullMarked;
