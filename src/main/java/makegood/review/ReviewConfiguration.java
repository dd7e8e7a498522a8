package makegood.review;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings. */
@Configuration
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfiguration {}
