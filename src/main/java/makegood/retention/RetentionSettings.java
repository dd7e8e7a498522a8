package makegood.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;

/**
 * How long words are kept.
 *
 * @param words after the last thing that happened in a call; null for ever
 */
@ConfigurationProperties("makegood.retention")
record RetentionSettings(@Nullable Duration words) {

    RetentionSettings {
        if (words != null && words.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "makegood.retention.words is \""
                            + words
                            + "\": keep the words of calls for a day or longer, for instance 365d,"
                            + " or leave it out to keep them for ever.");
        }
    }
}
