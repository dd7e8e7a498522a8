/**
 * What is asked: read, checked, and who may ask it.
 *
 * <p>A new body is a record in {@link makegood.request.Requests}. {@link makegood.request.Fields} reads what is in it, and
 * collects all that is wrong before it says so.
 */
@NullMarked
package makegood.request;

import org.jspecify.annotations.NullMarked;
