/**
 * What failed, and what to do about it.
 *
 * <p>A new kind of fault gets its sentence in {@link makegood.problem.Problems}, for REST and the live line alike.
 */
@NullMarked
package makegood.problem;

import org.jspecify.annotations.NullMarked;
