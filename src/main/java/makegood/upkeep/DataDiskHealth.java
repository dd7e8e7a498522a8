package makegood.upkeep;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

/** Whether there is room left where calls are kept, and whether it can be written. A server of its own looks after itself. */
@Component("dataDisk")
final class DataDiskHealth implements HealthIndicator {

    private static final DataSize LEAST = DataSize.ofMegabytes(20);

    private final Database database;

    DataDiskHealth(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public Health health() {
        Path folder = database.folder();
        return folder == null ? Health.up().build() : of(folder);
    }

    private static Health of(@Nullable Path folder) {
        long free = folder == null ? 0 : folder.toFile().getUsableSpace();
        boolean well = folder != null && Files.isWritable(folder) && free >= LEAST.toBytes();
        return (well ? Health.up() : Health.down())
                .withDetail("freeBytes", free)
                .withDetail("leastBytes", LEAST.toBytes())
                .build();
    }
}
