/**
 * REST: a controller for each thing that is asked for.
 *
 * <p>Its bodies are read in {@code request}, its answers made in {@code wire}, its faults told by {@code problem}.
 */
@NullMarked
package makegood.web;

import org.jspecify.annotations.NullMarked;
