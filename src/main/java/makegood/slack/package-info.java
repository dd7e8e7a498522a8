/** Coaching where the team already talks. */
@NullMarked
package makegood.slack;

import org.jspecify.annotations.NullMarked;
