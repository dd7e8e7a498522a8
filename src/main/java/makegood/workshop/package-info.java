/**
 * Flows and rules for those who write them: shown, looked over, tried on talks and on stored calls, and how their steps fared.
 *
 * <p>What is tried here is never stored.
 */
@NullMarked
package makegood.workshop;

import org.jspecify.annotations.NullMarked;
