package makegood.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * @param allowedOrigins pages of other origins that may open the live line: {@code https://crm.example.com}
 */
@ConfigurationProperties("makegood")
record LineSettings(@DefaultValue List<String> allowedOrigins) {}
