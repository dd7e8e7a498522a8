package makegood.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** How many characters a text may have: for the description; the same figure is checked where the body is read. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Longest {
    int value();
}
