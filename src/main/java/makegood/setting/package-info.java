/** What a setting says, and why nothing can start with it. */
@NullMarked
package makegood.setting;

import org.jspecify.annotations.NullMarked;
