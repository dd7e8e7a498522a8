package makegood.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param shared whether other machines write to the same calls: then each look at a call asks the database for what is new
 */
@ConfigurationProperties("makegood.calls")
record DeskSettings(@DefaultValue("false") boolean shared) {}
