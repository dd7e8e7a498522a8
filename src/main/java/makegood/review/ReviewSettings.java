package makegood.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls are looked through.
 *
 * @param indexFolder where the index of words lies; empty for beside the database's file, or {@code data/words} where the
 *     database is no file
 */
@ConfigurationProperties("makegood.review")
record ReviewSettings(@DefaultValue("") String indexFolder) {}
