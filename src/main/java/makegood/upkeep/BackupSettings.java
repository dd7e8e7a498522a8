package makegood.upkeep;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * @param folder where backups are put; nobody can name another from outside
 * @param keep how many: an older one is deleted once a newer one stands
 */
@ConfigurationProperties("makegood.backup")
record BackupSettings(@DefaultValue("./data/backups") Path folder, @DefaultValue("7") int keep) {

    BackupSettings {
        if (keep < 1) {
            throw new IllegalArgumentException("makegood.backup.keep: keep at least 1.");
        }
    }
}
