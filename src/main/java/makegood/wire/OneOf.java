package makegood.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A text, or each text of a list, is a word of this vocabulary: for the description. */
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {
    Class<? extends Enum<?>> value();
}
