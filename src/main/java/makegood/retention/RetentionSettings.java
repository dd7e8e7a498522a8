package makegood.retention;

import makegood.setting.SettingFault;

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

    private static final String NAME = "makegood.retention.words";

    RetentionSettings {
        if (words != null) {
            SettingFault.checkTime(NAME, words, "365d");
            if (words.compareTo(Duration.ofDays(1)) < 0) {
                throw new SettingFault(
                        NAME + " is " + words + ".",
                        "Keep the words of calls for a day or longer, for instance 365d, or leave"
                                + " it out to keep them for ever.");
            }
        }
    }
}
