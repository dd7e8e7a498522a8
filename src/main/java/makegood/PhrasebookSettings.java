package makegood;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Rules beside the shipped ones: {@code MAKEGOOD_PHRASEBOOK_FOLDERS} and {@code _OFF}, with commas between.
 *
 * @param folders each lies over those before it, and all over what is shipped
 * @param off rules that are switched off everywhere
 */
@ConfigurationProperties("makegood.phrasebook")
record PhrasebookSettings(@DefaultValue List<Path> folders, @DefaultValue Set<String> off) {}
