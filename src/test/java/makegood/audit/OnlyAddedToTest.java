package makegood.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing in the product changes or removes what is on record. */
class OnlyAddedToTest {

    private static final Pattern TAKES_BACK =
            Pattern.compile(
                    "(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into|drop\\s+table)\\s+audit_entry",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void entriesAreNeitherChangedNorRemoved() throws IOException {
        List<Path> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(each -> each.toString().matches(".*\\.(java|sql)")).toList()) {
                if (TAKES_BACK.matcher(Files.readString(file)).find()) {
                    faults.add(file);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(TAKES_BACK.matcher("delete from audit_entry where id = 1").find()).isTrue();
    }
}
