package makegood;

import makegood.utterance.Masking;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Set;

/**
 * @param keep kinds that a team needs to see in what was said
 */
@ConfigurationProperties("makegood.masking")
record MaskingSettings(@DefaultValue Set<Masking.Kind> keep) {}
